// The square picture: everything stands in its place and in nobody else's, whatever a campaign says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { us } from '../../src/campaign/built-in-campaign.ts';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { layOutPicture, PICTURE_SIZE, type Block } from '../../src/campaign/picture-layout.ts';
import { compose, translate } from '../../src/campaign/translation.ts';
import zh from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { campaignFiles } from './campaigns.ts';

/** About as wide as in a usual typeface. */
const measure = (line: string, size: number) =>
  [...line].reduce((sum, one) => sum + (/[^\0-\u2e7f]/u.test(one) ? size : size * 0.55), 0);

const ADDRESS = 'example.org/call';

const layOut = (campaign: Campaign, organizer?: string, address = ADDRESS) =>
  layOutPicture({ campaign, address, organizer }, measure);

const boxOf = ({ x, top, lines, size, leading }: Block) => ({
  left: x,
  right: x + Math.max(...lines.map((line) => measure(line, size))),
  top,
  bottom: top + lines.length * size * leading,
});

function holds(campaign: Campaign, organizer?: string, address?: string): void {
  const { blocks, horizon } = layOut(campaign, organizer, address);
  const boxes = blocks.map(boxOf);
  for (const [i, one] of boxes.entries()) {
    const what = `${blocks[i]!.text}: ${JSON.stringify(one)}`;
    assert.ok(one.left >= 64 && one.right <= PICTURE_SIZE - 64 && one.top >= 64, what);
    assert.ok(one.bottom <= PICTURE_SIZE - 64, what);
    assert.ok(blocks[i]!.ink === 'onAccent' ? one.bottom <= horizon : one.top >= horizon, what);
    for (const [n, other] of boxes.entries())
      if (n > i)
        assert.ok(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
          `${what} lies on ${blocks[n]!.text}`,
        );
  }
}

const said = (campaign: Campaign) => layOut(campaign).blocks.map(({ text }) => text);

test('the ask, the facts with their source, and where it leads, in both languages', () => {
  assert.deepEqual(said(us), [
    'Hong Kong · Act now',
    'United States',
    'Call Congress for Hong Kong',
    '1,300+',
    'U.S. firms operated in Hong Kong',
    '726',
    'of them were regional headquarters or offices',
    'About 85,000',
    'Americans lived in Hong Kong',
    'U.S. Department of State, 2018',
    ADDRESS,
  ]);
  const chinese = translate(us, zh.campaign);
  assert.ok(said(chinese).includes('為香港致電國會'));
  for (const campaign of [us, chinese]) holds(campaign, 'Riverside Reading Group');
});

test('without facts, or with facts that have no figures, the appeal', () => {
  for (const items of [[], [{ id: 'a', text: 'A fact.', source: 'S', date: '2018' }]])
    assert.deepEqual(said({ ...us, facts: { title: 'x', items } }).slice(3), [us.appeal, ADDRESS]);
});

test('each fact with its own source, if they differ', () => {
  const items = us.facts.items.map((fact, i) => ({ ...fact, date: `${2018 + i}` }));
  assert.deepEqual(
    said({ ...us, facts: { title: 'x', items } }).filter((text) => text.startsWith('U.S. Dep')),
    ['U.S. Department of State, 2018', 'U.S. Department of State, 2019', 'U.S. Department of State, 2020'],
  );
});

test('the ask is the largest', () => {
  const { blocks } = layOut(us);
  const sizes = blocks.map(({ size }) => size);
  assert.equal(blocks[sizes.indexOf(Math.max(...sizes))]!.text, us.call.text);
});

/** A campaign in which every text is this one. */
const allOf = (text: string): Campaign =>
  JSON.parse(JSON.stringify(us), (key, value: unknown) =>
    typeof value === 'string' && !/^(id|from|until|url|asOf|sponsor)$/.test(key) ? text : value,
  ) as Campaign;

for (const [name, text] of Object.entries({
  words: 'Please call today. '.repeat(526).slice(0, 9990),
  'one word': 'Hongkonger'.repeat(1000),
  Chinese: '請致電國會，支持「救生艇」政策。'.repeat(625),
  emoji: '🏮'.repeat(5000),
  Thai: 'โทรหาสภาคองเกรสเพื่อฮ่องกง'.repeat(370),
}))
  test(`10,000 characters in every text, ${name}: cut, in their places`, () => {
    holds(allOf(text), text, text);
    for (const { text: shown } of layOut(allOf(text)).blocks.slice(0, 3)) assert.match(shown, /…$/);
  });

test('any campaign', () =>
  fc.assert(
    fc.property(campaignFiles, (file) => holds(compose(us, file), file.kicker)),
    { numRuns: 100 },
  ));
