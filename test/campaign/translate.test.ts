// A campaign in another language: the same card with other words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compose, translate } from '../../src/campaign/translation.ts';
import type { CampaignFile } from '../../src/campaign/campaign.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { campaignFiles, texts } from './campaigns.ts';
import { textsOf } from './texts-of.ts';

/** A campaign without its words: ids, links, instants, who stands behind a bill, and how many of everything. */
const bones = (file: CampaignFile): unknown =>
  JSON.parse(
    JSON.stringify(file, (key, value: unknown) =>
      /^(house|senate|services)$/.test(key) ? { id: JSON.stringify(value) } : value,
    ),
    (key, value: unknown) =>
      typeof value === 'string' && !/^(id|url|from|until)$/.test(key) ? 'text' : value,
  );

/** A campaign and words for some of its places, beside words for places that it does not have. */
const translated = fc
  .tuple(campaignFiles, fc.array(fc.option(texts), { minLength: 1 }), fc.dictionary(fc.string(), texts))
  .map(([file, some, others]) => {
    const words = textsOf(file).flatMap(([place], i) => {
      const text = some[i % some.length];
      return text ? [[place, text] as const] : [];
    });
    return { said: file, words: { ...others, ...Object.fromEntries(words) } };
  });

test('each text is its translation, or stays as it is', () =>
  fc.assert(
    fc.property(translated, ({ said, words }) => {
      const shown = translate(said, words);
      const expected = textsOf(said).map(([place, text]) => [
        place,
        Object.hasOwn(words, place) ? words[place] : text,
      ]);
      assert.deepEqual(textsOf(shown), expected);
      for (const [place, text] of textsOf(shown)) assert.match(text, /\S/, place);
    }),
    { numRuns: 500 },
  ));

test('ids, links, instants and the order stay', () =>
  fc.assert(
    fc.property(translated, ({ said, words }) => {
      assert.deepEqual(bones(translate(said, words)), bones(said));
      assert.deepEqual(bones(compose(us, translate(said, words))), bones(compose(us, said)));
    }),
    { numRuns: 500 },
  ));

test('words that say id, link or instant change none', () => {
  const places = [
    'facts.firms.id',
    'notes.ded.url',
    'notes.ded.from',
    'notes.ded.until',
    'bills.hketo-act.until',
    'bills.hketo-act.house.number',
    'bills.hketo-act.house.sponsor',
    'bills.hketo-act.house.asOf',
    'cosponsors.1',
    'services.1',
    'share.url',
    'id',
    'url',
    'items',
  ];
  const words = Object.fromEntries(places.map((place) => [place, 'javascript:alert(1)']));
  assert.deepEqual(translate(us, words), us);
});

test('without words the campaign is itself', () => assert.equal(translate(us, undefined), us));
