// Scripts, outcomes and links between sections go by ids: two items with one id would be one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separateIds } from '../../src/campaign/repeated-ids.ts';
import { topicsOf } from '../../src/campaign/topics.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { compose } from '../../src/campaign/translation.ts';
import { FULL_FILE } from './full-file.ts';
import { clone } from './mishaps.ts';
import { campaignOf } from './verdict.ts';

const item = (id: string) => ({ id, text: `Ask for ${id}.` });

test('a file in order stays as it is', () => {
  const campaign = campaignOf(JSON.stringify(FULL_FILE));
  assert.deepEqual(separateIds(campaign), []);
  assert.deepEqual(campaign, clone(FULL_FILE));
});

test('the second item with an id gets one of its own, and both are topics', () => {
  const campaign = campaignOf(
    JSON.stringify({
      actions: { title: 'Ask', items: [item('oil'), item('oil'), item('oil-2'), item('oil')] },
    }),
  );
  assert.deepEqual(separateIds(campaign), ['oil', 'oil-2', 'oil']);
  const ids = campaign.actions!.items.map(({ id }) => id);
  assert.equal(ids[0], 'oil');
  assert.equal(new Set(ids).size, 4);
  const topics = topicsOf(compose(us, campaign)).map(({ id }) => id);
  assert.equal(new Set(topics).size, topics.length);
});

test('ids count across the sections of a file, and the keys of translations are none', () => {
  const campaign = campaignOf(
    JSON.stringify({
      call: { text: 'Call', scripts: [{ id: 'oil', label: 'Oil', text: 'Oil' }] },
      actions: { title: 'Ask', items: [item('oil')] },
      translations: { 'zh-HK': { id: 'oil' } },
    }),
  );
  assert.deepEqual(separateIds(campaign), ['oil']);
  assert.notEqual(campaign.actions!.items[0]!.id, 'oil');
  assert.deepEqual(campaign.translations, { 'zh-HK': { id: 'oil' } });
});

test('an item of a file keeps its id, also where a built-in item has the same one, and each topic has its own script', () => {
  const campaign = campaignOf(
    JSON.stringify({ actions: { title: 'Ask', items: [item('support'), item('hketo-act')] } }),
  );
  assert.deepEqual(separateIds(campaign), []);
  const composed = compose(us, campaign);
  assert.deepEqual(
    composed.actions.items.map(({ id }) => id),
    ['support', 'hketo-act'],
  );
  const topics = topicsOf(composed);
  assert.equal(new Set(topics.map(({ id }) => id)).size, topics.length);
  assert.match(topics.find(({ id }) => id === 'support')!.script, /Ask for support\./);
});
