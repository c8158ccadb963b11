// The built-in campaign in Chinese: all of it, and nothing that stands nowhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translate } from '../../src/campaign/translation.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import zh from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { textsOf } from './texts-of.ts';

const ENGLISH = new Map(textsOf(us));
const CHINESE = new Map(Object.entries<string>(zh.campaign));

test('every translation stands where a text of the campaign stands', () => {
  for (const place of CHINESE.keys()) assert.ok(ENGLISH.has(place), place);
});

test('every text has its translation, but for figures and years', () => {
  for (const place of ENGLISH.keys())
    if (!/\.(figure|date)$/.test(place)) assert.ok(CHINESE.has(place), place);
});

test('translate puts each where it belongs', () => {
  for (const [place, text] of textsOf(translate(us, zh.campaign)))
    assert.equal(text, CHINESE.get(place) ?? ENGLISH.get(place), place);
});

test('a translation has the same places for the card to fill in', () => {
  const places = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [place, text] of CHINESE) assert.deepEqual(places(text), places(ENGLISH.get(place)), place);
});

test('a translation is Chinese', () => {
  for (const [place, text] of CHINESE) assert.match(text, /\p{Script=Han}/u, place);
});
