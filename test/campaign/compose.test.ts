// The built-in campaign under what a file says, without what it leaves out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CampaignFile } from '../../src/campaign/campaign.ts';
import { separateIds } from '../../src/campaign/repeated-ids.ts';
import { topicsOf } from '../../src/campaign/topics.ts';
import { compose } from '../../src/campaign/translation.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { campaignFiles } from './campaigns.ts';
import { read } from './verdict.ts';

/** Without the items of these ids, and what goes with the last of them: an action with its asks, the list of scripts. */
function without(value: unknown, left: string[]): unknown {
  if (Array.isArray(value))
    return value
      .filter((item: unknown) => !(typeof item === 'object' && left.includes((item as { id: string }).id)))
      .map((item) => without(item, left))
      .filter((item) => (item as { asks?: unknown[] }).asks?.length !== 0);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, without(inner, left)] as const)
      .filter(([key, inner]) => !(key === 'scripts' && !(inner as unknown[]).length)),
  );
}

const hasEmptyList = (value: unknown): boolean =>
  Array.isArray(value)
    ? !value.length || value.some(hasEmptyList)
    : typeof value === 'object' && !!value && Object.values(value).some(hasEmptyList);

/** Of whatever is left out, some is there: in the file or in the built-in campaign. */
const files = fc
  .tuple(
    campaignFiles,
    fc.subarray(['firms', 'lifeboat', 'support', 'policies', 'steps', 'asylum', 'hketo', 'hketo-act']),
  )
  .map(([file, more]) => (more.length ? { ...file, leaveOut: [...(file.leaveOut ?? []), ...more] } : file));

/** The file's sections instead of the built-in ones, with ids that occur once. */
function joined(file: CampaignFile, leaveOut: string[] = []): unknown {
  const campaign = without({ ...file, ...us, ...file }, leaveOut) as CampaignFile;
  separateIds(campaign);
  return campaign;
}

test('the file says what it says, the built-in campaign the rest', () =>
  fc.assert(
    fc.property(campaignFiles, ({ leaveOut: _, ...file }) => {
      assert.deepEqual(compose(us, file), joined(file));
    }),
  ));

test('leaveOut leaves out the items of those ids, and nothing else', () =>
  fc.assert(
    fc.property(files, ({ leaveOut = [], ...file }) => {
      assert.deepEqual(compose(us, { ...file, leaveOut }), joined(file, leaveOut));
    }),
    { numRuns: 500 },
  ));

test('the result is a campaign file itself, unless a list is left without items', () =>
  fc.assert(
    fc.property(files, (file) => {
      const composed = compose(us, file);
      const verdict = read(JSON.stringify(composed));
      if (hasEmptyList(composed)) assert.match(verdict.refused!, /at least one item/);
      else assert.deepEqual(verdict, { campaign: composed, unknown: [] });
    }),
    { numRuns: 500 },
  ));

test('the built-in campaign stays as it is', () => {
  const before = structuredClone(us);
  compose(us, { title: 'T', leaveOut: ['firms', 'exchange', 'ded'] });
  assert.deepEqual(us, before);
});

test('an action goes with the last of its asks, and the call makes a script where none is left', () => {
  const { call, actions } = compose(us, {
    leaveOut: ['lifeboat', 'support', 'exchange', 'equipment', 'asylum', 'assets', 'abode'],
  });
  assert.equal(call.scripts, undefined);
  assert.equal(
    actions.items.some(({ id }) => id === 'steps'),
    false,
  );
  assert.match(topicsOf({ ...us, call })[0]!.script, new RegExp(`about this: ${us.call.text}`));
});

test('one of each kind left out', () => {
  const { call, facts, actions } = compose(us, {
    leaveOut: ['support', 'regional', 'petition', 'assets', 'ded'],
  });
  const ids = (list: { id: string }[] = []) => list.map(({ id }) => id);
  assert.deepEqual(ids(call.scripts), ['lifeboat']);
  assert.deepEqual(ids(facts.items), ['firms', 'residents']);
  assert.deepEqual(ids(actions.items), ['sanctions', 'policies', 'steps']);
  assert.deepEqual(ids(actions.items[2]?.asks), ['exchange', 'equipment', 'asylum', 'abode']);
  assert.deepEqual(ids(actions.items[1]?.notes), ['hketo']);
});

test('a bill is left out by its id, and the cosponsors of another stay', () => {
  const own = { id: 'own', title: 'Own', until: '2027-01-03T17:00Z' };
  const house = { number: 'H.R. 1', cosponsors: ['A000001', 'B000001'] };
  assert.deepEqual(compose(us, { leaveOut: ['hketo-act'] }).bills, []);
  assert.deepEqual(compose(us, { bills: [{ ...own, house }], leaveOut: ['A000001'] }).bills, [
    { ...own, house },
  ]);
});
