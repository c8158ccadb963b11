// How often a visitor did what about an action: sums and differences, with what somebody else may have put there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { activityChange, addActivity, addCounts, validCounts } from '../../src/state/activity-log.ts';
import type { ActivityCounts, ActivityLog } from '../../src/state/state.ts';

const SEED = 20_261_125;

test('a count goes up and down by action and activity, and the log before stays as it was', () => {
  const before: ActivityLog = { a: { spoke: 1 } };
  assert.deepEqual(addActivity(before, { a: { spoke: 1 } }), { a: { spoke: 2 } });
  assert.deepEqual(addActivity(before, { a: { letter: 3 } }), { a: { spoke: 1, letter: 3 } });
  assert.deepEqual(addActivity(before, { a: { spoke: -1, voicemail: 1 } }), { a: { voicemail: 1 } });
  assert.deepEqual(addActivity(before, { b: { petition: 1 } }), { a: { spoke: 1 }, b: { petition: 1 } });
  assert.deepEqual(before, { a: { spoke: 1 } });
});

test('less than nothing is nothing', () => {
  assert.deepEqual(addCounts({ spoke: 1 }, { spoke: -2, letter: -1 }), {});
  assert.deepEqual(addCounts(undefined, { spoke: -1, missed: 1 }), { missed: 1 });
  assert.deepEqual(addActivity({ a: { spoke: 1 } }, { b: { spoke: -1 } }).a, { spoke: 1 });
});

test('nothing and nothing is nothing', () => {
  assert.deepEqual(addCounts(), {});
  assert.deepEqual(addActivity({}, {}), {});
  assert.deepEqual(activityChange({}, {}), {});
});

test('a count is a whole number above zero; what cannot be read as one, and what is no activity, is left out', () => {
  const counts = {
    spoke: '2',
    voicemail: 'x',
    missed: -1,
    letter: 1.5,
    petition: {},
    zip: 59001,
  };
  assert.deepEqual(validCounts(counts), { spoke: 2, letter: 1 });
  for (const none of [null, undefined, NaN, [], [1, 2], '', false, 0.9])
    assert.deepEqual(validCounts({ spoke: none }), {}, String(none));
});

test('an action may have the name of something that every object has', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const log = addActivity({}, Object.fromEntries([[id, { spoke: 1 }]]));
    assert.deepEqual(Object.entries(log), [[id, { spoke: 1 }]]);
    assert.deepEqual(Object.entries(addActivity(log, log)), [[id, { spoke: 2 }]]);
    const [[changed, change]] = Object.entries(activityChange({}, log)) as [[string, ActivityCounts]];
    assert.deepEqual([changed, change.spoke], [id, 1]);
    assert.equal('spoke' in {}, false, 'no other object has it');
    assert.equal('spoke' in Object, false);
  }
});

const counts: fc.Arbitrary<ActivityCounts> = fc.record(
  Object.fromEntries(
    ['spoke', 'voicemail', 'missed', 'letter', 'petition'].map((one) => [
      one,
      fc.integer({ min: 1, max: 9 }),
    ]),
  ),
  { requiredKeys: [], noNullPrototype: true },
);
const logs = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'constructor', '__proto__'), counts), {
    selector: ([id]) => id,
  })
  .map((entries): ActivityLog => Object.fromEntries(entries));

/** The entries that count something, in the order of their ids. */
const entriesOf = (log: ActivityLog) =>
  Object.entries(log)
    .filter(([, sums]) => Object.keys(sums).length)
    .sort(([one], [other]) => (one < other ? -1 : 1));

test('the sum of two logs is the same in both orders, and the change to it is what was added', () => {
  fc.assert(
    fc.property(logs, logs, (log, more) => {
      const sum = addActivity(log, more);
      assert.deepEqual(entriesOf(sum), entriesOf(addActivity(more, log)));
      assert.deepEqual(entriesOf(addActivity({}, activityChange(log, sum))), entriesOf(more));
      assert.deepEqual(entriesOf(addActivity(log, activityChange(log, sum))), entriesOf(sum));
    }),
    { seed: SEED },
  );
});

test('the change that takes something back undoes it', () => {
  fc.assert(
    fc.property(logs, logs, (log, more) => {
      const sum = addActivity(log, more);
      const undone = { ...sum, ...log };
      assert.deepEqual(entriesOf(addActivity(sum, activityChange(sum, undone))), entriesOf(undone));
    }),
    { seed: SEED },
  );
});
