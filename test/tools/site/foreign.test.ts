// What the configurator holds back of a link: demo/configurator/foreign.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignIn, holdBack, hostsIn } from '../../../demo/configurator/foreign.js';
import { clean, DEFAULTS } from '../../../demo/configurator/picks.js';

const CDN = 'https://cdn.jsdelivr.net/npm/hk-advocacy-card@0.1.0/dist/';
const ADDRESS = 'https://evil.example/x';

/** Picks that are shown as text, and lead nowhere. */
const TEXTS = [
  'heading',
  'greeting',
  'letter',
  'factsTitle',
  'appeal',
  'actionsTitle',
  'footer',
  'organizer',
];

for (const key of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[])
  test(`${key}: what it may hold of another host is held back, or it is text`, () => {
    const value = key === 'json' ? JSON.stringify({ url: ADDRESS }) : ADDRESS;
    const picks = clean({ [key]: value });
    if (!JSON.stringify(picks[key]).includes('evil.example') || TEXTS.includes(key)) return;
    const { picks: counting, held, foreign } = holdBack(picks, CDN, undefined);
    assert.deepEqual(counting[key], DEFAULTS[key]);
    assert.deepEqual(held, { [key]: picks[key] });
    assert.deepEqual(
      foreign.map(({ host }) => host),
      ['evil.example'],
    );
  });

test('nothing picked, and addresses of the page’s own host: nothing is held back', () => {
  for (const own of [
    {},
    { cdn: CDN },
    { base: '../card/' },
    { campaign: '/a/b.json?x=https://other.example/' },
  ])
    assert.deepEqual(foreignIn(clean(own), CDN), []);
});

test('accepted hosts count, and bring no others', () => {
  const picks = clean({ base: 'https://good.example/', eventsUrl: ADDRESS });
  assert.deepEqual(hostsIn(picks, CDN), ['good.example', 'evil.example']);
  const { picks: counting, foreign } = holdBack(picks, CDN, ['good.example']);
  assert.equal(counting.base, 'https://good.example/');
  assert.equal(counting.eventsUrl, '');
  assert.equal(foreign.length, 1);
  for (const broken of [null, 'good.example', { length: 1 }, 5])
    assert.equal(holdBack(picks, CDN, broken).foreign.length, 2);
});

for (const [what, json, count] of [
  ['escaped letters', '{"facts":{"items":[{"url":"\\u0068ttps:\\/\\/evil.example"}]}}', 1],
  ['a link of another kind, in capitals', '{"x":{"y":["MAILTO:evil@evil.example"]}}', 1],
  ['a text that may become a link', '{"url":"https://evil.example"', 1],
  ['text alone', '{"title":"Riverside: for Hong Kong, see evil.example"}', 0],
  ['broken, without a link', '{\n "title" 1}', 0],
] as const)
  test(`the text of a campaign file: ${what}`, () => {
    assert.equal(foreignIn(clean({ json }), CDN).length, count);
  });
