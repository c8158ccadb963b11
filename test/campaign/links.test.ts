// A link in a campaign file becomes a link on the page: it must lead somewhere, and run nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { links } from './campaigns.ts';
import { HOSTILE_LINKS, brokenFiles } from './mishaps.ts';
import { read } from './verdict.ts';

const withLinks = (fact: unknown, note: unknown) => ({
  facts: { title: 'T', items: [{ id: 'a', text: 'T', source: 'S', date: 'D', url: fact }] },
  actions: { title: 'T', items: [{ id: 'b', text: 'T', notes: [{ id: 'c', text: 'T', url: note }] }] },
});

/** The links of whatever was read; a translation is text, whatever the place it names. */
function linksIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'url') found.push(inner as string);
    return key === 'translations' ? undefined : inner;
  });
  return found;
}

const SAFE = /^(https?:\/\/|mailto:|tel:)/;

test('links that lead somewhere are taken', () =>
  fc.assert(
    fc.property(links, links, (fact, note) => {
      const { campaign } = read(JSON.stringify(withLinks(fact, note)));
      assert.deepEqual(linksIn(campaign), [fact, note]);
    }),
  ));

for (const link of HOSTILE_LINKS) {
  test(`refused: ${JSON.stringify(link)}`, () => {
    for (const file of [withLinks(link, 'tel:1'), withLinks('tel:1', link)])
      assert.match(
        read(JSON.stringify(file, null, 1)).refused ?? '',
        /^line \d+: expected a link that begins with /,
      );
  });
}

/** Schemes of any spelling, with anything around them. */
const addresses = fc
  .tuple(
    fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 3 }),
      fc.constantFrom(' ', '\n', '\t', '\0', '\u00a0', '\ufeff'),
    ),
    fc.mixedCase(
      fc.constantFrom('https://', 'http://', 'mailto:', 'tel:', 'javascript:', 'data:', 'file:///', '//', ''),
    ),
    fc.oneof(fc.string(), fc.constantFrom(...HOSTILE_LINKS)),
  )
  .map((parts) => parts.join(''));

test('whatever is written as a link, a browser goes nowhere else', () =>
  fc.assert(
    fc.property(addresses, addresses, (fact, note) => {
      const { campaign } = read(JSON.stringify(withLinks(fact, note)));
      for (const link of linksIn(campaign)) {
        assert.match(link, SAFE);
        if (URL.canParse(link)) assert.match(new URL(link).protocol, /^(https?|mailto|tel):$/);
        // relative to the page, as an attribute would be
        const { protocol } = URL.canParse(link, 'https://page.example/')
          ? new URL(link, 'https://page.example/')
          : new URL('https://page.example/');
        assert.match(protocol, /^(https?|mailto|tel):$/);
      }
    }),
    { numRuns: 2000 },
  ));

test('whatever goes wrong in a file, no other link is read', () =>
  fc.assert(
    fc.property(brokenFiles, (file) => {
      for (const link of linksIn(read(JSON.stringify(file)).campaign)) assert.match(link, SAFE);
    }),
    { numRuns: 500 },
  ));
