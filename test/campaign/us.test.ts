// The built-in campaign is held to what any campaign file is held to, and says what it was written to say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { translate } from '../../src/campaign/translation.ts';
import { validAt } from '../../src/campaign/validity.ts';
import zh from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { textsOf } from './texts-of.ts';
import { campaignOf, schemaFaults } from './verdict.ts';

test('it is a campaign file in order', () => {
  assert.deepEqual(campaignOf(JSON.stringify(us, null, 2)), us);
  assert.deepEqual(schemaFaults(us), []);
});

test('no two of its items share an id', () => {
  const ids = [...JSON.stringify(us).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
});

const WORDS = [
  ...[
    'lifeboat',
    'Human Rights and Democracy Act',
    '1,300',
    '726',
    '85,000',
    'crowd-control',
    'asylum',
    'freeze',
  ],
  ...['right of abode', 'Joint Declaration'],
];
for (const words of WORDS) {
  test(`it says "${words}"`, () => assert.ok(textsOf(us).some(([, text]) => text.includes(words))));
}

test('its scripts have places for nothing but what the card fills in', () => {
  for (const [place, text] of textsOf(us)) {
    const places: string[] = text.match(/\{\w*\}/g) ?? [];
    const isScript = /^scripts\..*\.text$|\.(script|ask|thanks)$/.test(place);
    const filled = place.startsWith('bills.') ? '{bill}' : '{asks}';
    for (const one of places)
      assert.ok(isScript && ['{member}', '{zip}', filled].includes(one), `${place}: ${one}`);
    if (isScript) assert.ok(places.includes('{member}') && places.includes('{zip}'), place);
    if (isScript && filled === '{bill}') assert.ok(places.includes(filled), place);
  }
});

test('{asks} stands in the script of the action that has asks, and in no other', () => {
  for (const { id, script, asks } of us.actions.items) assert.equal(script?.includes('{asks}'), !!asks, id);
});

test('until when sanctions are authorized is said until that day begins in Washington, and then no more', () => {
  const end = Date.UTC(2029, 10, 27, 5);
  for (const campaign of [us, translate(us, zh.campaign)]) {
    const saidAt = (now: number) => {
      const items = campaign.actions.items.map((item) => ({ ...item, notes: validAt(item.notes, now) }));
      const texts = textsOf({ ...campaign, actions: { ...campaign.actions, items } });
      return texts.filter(([, text]) => text.includes('2029')).map(([place]) => place);
    };
    assert.deepEqual(saidAt(Date.UTC(2026, 10, 28)), ['notes.sanctions-end.text']);
    assert.deepEqual(saidAt(end - 60_000), ['notes.sanctions-end.text']);
    assert.deepEqual(saidAt(end), []);
  }
});
