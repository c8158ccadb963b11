// What a browser keeps of a visit: for how long, in which words, and what becomes of a storage that is damaged, full or forbidden.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Doing } from '../../src/state/state.ts';
import { forgotten, marked, recalled, remembering } from '../../src/state/activity-storage.ts';
import { storage, withForbiddenStorage, withStorage } from './storage.ts';

const KEY = 'hk-advocacy-card:us';
const DAY = 86_400_000;
const NOON = Date.parse('2026-11-25T12:00:00Z');

const file = (actions: unknown, version: unknown = 1) => JSON.stringify({ version, actions });

/** What a visit that begins finds in the browser. */
const found = (kept: string, now = NOON) => {
  const local = storage({ [KEY]: kept });
  const { done, memory } = withStorage(local, () => recalled(KEY, {}, now));
  return { done, kept: memory!.kept, left: local.map.get(KEY) };
};

/** A page whose visitor ticked the box, in a storage that another one may share. */
const ticked = (local: unknown, doing: Doing = {}, now = NOON) =>
  withStorage(local, () => remembering(recalled(KEY, doing, now), now));

test('nothing is written before the box is ticked, whatever is done', () => {
  const local = storage();
  withStorage(local, () => marked(recalled(KEY, {}, NOON), 'a', 'spoke', 1, NOON));
  assert.deepEqual(local.written, []);
  assert.equal(local.map.size, 0);
});

test('ticked, what was done before on the page is kept too, and what is done afterwards', () => {
  const local = storage();
  const before = withStorage(local, () => marked(recalled(KEY, {}, NOON), 'a', 'voicemail', 1, NOON));
  const now = withStorage(local, () => remembering(before, NOON));
  assert.equal(now.memory!.kept, true);
  withStorage(local, () => marked(now, 'b', 'letter', 2, NOON));
  assert.equal(
    local.map.get(KEY),
    '{"version":1,"actions":{"a":{"since":"2026-11-25","voicemail":1},"b":{"since":"2026-11-25","letter":2}}}',
  );
});

test('kept for 90 days on the day, and not a day longer', () => {
  const kept = file({ a: { since: '2026-11-25', spoke: 2 } });
  assert.deepEqual(found(kept, NOON + 89 * DAY).done, { a: { spoke: 2 } });
  const late = found(kept, NOON + 90 * DAY);
  assert.deepEqual(late.done, {});
  assert.equal(late.left, undefined, 'gone from the browser as well');
  assert.equal(late.kept, false, 'the box is not ticked any more');
  // the first minute of that day, and the last of the one before
  assert.deepEqual(found(kept, Date.parse('2027-02-22T23:59:59Z')).done, { a: { spoke: 2 } });
  assert.deepEqual(found(kept, Date.parse('2027-02-23T00:00:00Z')).done, {});
});

test('the days count from the first deed about an action, each for itself', () => {
  const local = storage();
  const first = withStorage(local, () => marked(ticked(local), 'a', 'spoke', 1, NOON));
  const later = withStorage(local, () => marked(first, 'a', 'spoke', 1, NOON + 50 * DAY));
  withStorage(local, () => marked(later, 'b', 'spoke', 1, NOON + 50 * DAY));
  const { done } = withStorage(local, () => recalled(KEY, {}, NOON + 100 * DAY));
  assert.deepEqual(done, { b: { spoke: 1 } });
});

test('a day that is still to come, or is none, is not kept', () => {
  for (const since of ['9999-12-31', '2026-11-26', 'zzz', 20261125, null, undefined])
    assert.deepEqual(found(file({ a: { since, spoke: 1 } })).done, {}, String(since));
});

test('of another version: not used, and gone', () => {
  for (const version of [0, 2, '1', null]) {
    const { done, kept, left } = found(file({ a: { since: '2026-11-25', spoke: 1 } }, version));
    assert.deepEqual([done, kept, left], [{}, false, undefined]);
  }
});

test('damaged: not used, and gone', () => {
  for (const text of [
    '',
    '{',
    'null',
    '1',
    '"a"',
    '[]',
    '{}',
    file(null),
    file(undefined),
    file({ a: null }),
  ]) {
    const { done, kept, left } = found(text);
    assert.deepEqual([done, kept, left], [{}, false, undefined], text);
  }
});

test('numbers that are none: what can be read as one is, the rest is left aside', () => {
  const { done } = found(
    file({ a: { since: '2026-11-25', spoke: '2', voicemail: 'x', missed: -1, letter: 1.5, petition: {} } }),
  );
  assert.deepEqual(done, { a: { spoke: 2, letter: 1 } });
});

test('one more than a number that was kept as a text', () => {
  const local = storage({ [KEY]: file({ a: { since: '2026-11-25', spoke: '2' } }) });
  const here = withStorage(local, () => marked(recalled(KEY, {}, NOON), 'a', 'spoke', 1, NOON));
  assert.deepEqual(here.done, { a: { spoke: 3 } });
  assert.equal(local.map.get(KEY), file({ a: { since: '2026-11-25', spoke: 3 } }));
});

test('what somebody else put beside it goes', () => {
  const { left } = found(file({ a: { since: '2026-11-25', spoke: 1, zip: '59001' } }));
  assert.equal(left, file({ a: { since: '2026-11-25', spoke: 1 } }));
});

test('an action may have the name of something that every object has', () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    const local = storage();
    withStorage(local, () => {
      const now = marked(ticked(local), id, 'spoke', 1, NOON);
      assert.deepEqual(Object.entries(now.done!), [[id, { spoke: 1 }]]);
      assert.deepEqual(Object.entries(recalled(KEY, {}, NOON).done!), [[id, { spoke: 1 }]]);
    });
    assert.equal('spoke' in {}, false, 'no other object has it');
    assert.equal('spoke' in Object, false);
    assert.equal('spoke' in Object.prototype.toString, false);
    assert.equal(local.map.get(KEY), `{"version":1,"actions":{"${id}":{"since":"2026-11-25","spoke":1}}}`);
  }
});

test('two tabs add to the same key', () => {
  const local = storage();
  const [one, two] = [ticked(local), ticked(local)];
  withStorage(local, () => {
    const more = marked(one, 'a', 'spoke', 1, NOON);
    marked(two, 'a', 'spoke', 1, NOON);
    marked(more, 'b', 'letter', 1, NOON);
    assert.deepEqual(recalled(KEY, {}, NOON).done, { a: { spoke: 2 }, b: { letter: 1 } });
  });
});

test('an outcome that is taken back is gone, and with the last one the action', () => {
  const local = storage();
  withStorage(local, () => {
    const two = marked(marked(ticked(local), 'a', 'spoke', 1, NOON), 'a', 'voicemail', 1, NOON);
    const one = marked(two, 'a', 'spoke', -1, NOON);
    assert.equal(local.map.get(KEY), file({ a: { since: '2026-11-25', voicemail: 1 } }));
    marked(one, 'a', 'voicemail', -1, NOON);
    assert.equal(local.map.get(KEY), file({}));
  });
});

test('less than nothing is nothing', () => {
  const local = storage();
  const { done } = withStorage(local, () => marked(ticked(local), 'a', 'spoke', -1, NOON));
  assert.deepEqual(done, { a: { spoke: 0 } });
  assert.equal(local.map.get(KEY), file({}));
});

test('forgotten: the key is gone, and the counts of the page', () => {
  const local = storage({ other: 'stays' });
  withStorage(local, () => {
    const { done, memory } = forgotten(marked(ticked(local), 'a', 'spoke', 1, NOON));
    assert.deepEqual(done, {});
    assert.deepEqual(memory, { key: KEY, kept: false, said: 'memory.forgotten' });
  });
  assert.deepEqual([...local.map], [['other', 'stays']]);
});

test('what is done after forgetting stays on the page', () => {
  const local = storage();
  withStorage(local, () => {
    const { done } = marked(forgotten(ticked(local)), 'a', 'spoke', 1, NOON);
    assert.deepEqual(done, { a: { spoke: 1 } });
  });
  assert.equal(local.map.size, 0);
});

test('asked for late, what was done here is added to what is kept, once', () => {
  const local = storage({ [KEY]: file({ a: { since: '2026-11-25', spoke: 1 } }) });
  withStorage(local, () => {
    const here = recalled(KEY, { done: { a: { spoke: 1 }, b: { letter: 2 } } }, NOON);
    assert.deepEqual(here.done, { a: { spoke: 2 }, b: { letter: 2 } });
    assert.deepEqual(recalled(KEY, here, NOON).done, { a: { spoke: 1 } });
  });
});

const full = (kept: Record<string, string> = {}) => ({
  ...storage(kept),
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
});

const unreadable = {
  ...storage(),
  getItem: () => {
    throw new Error('SecurityError');
  },
};

test('full: the box is not ticked, it is said, and what was done is still on the page', () => {
  const { memory, done } = ticked(full(), { done: { a: { spoke: 1 } } });
  assert.deepEqual(memory, { key: KEY, kept: false, said: 'memory.failed' });
  assert.deepEqual(done, { a: { spoke: 1 } });
});

test('full later: what is kept stays, and the box with it', () => {
  const before = file({ a: { since: '2026-11-25', spoke: 1 } });
  const local = full({ [KEY]: before });
  withStorage(local, () => {
    const { memory, done } = marked(recalled(KEY, {}, NOON), 'a', 'spoke', 1, NOON);
    assert.deepEqual(memory, { key: KEY, kept: true, said: 'memory.failed' });
    assert.deepEqual(done, { a: { spoke: 2 } });
  });
  assert.equal(local.map.get(KEY), before);
});

for (const [name, within] of [
  ['that cannot be read and is full', (run) => withStorage({ ...full(), getItem: unreadable.getItem }, run)],
  ['that is not there', (run) => withStorage(undefined, run)],
  ['that is forbidden', withForbiddenStorage],
] as [string, (run: () => void) => void][])
  test(`a storage ${name}: it is said, and everything else works`, () => {
    within(() => {
      const before = marked(recalled(KEY, {}, NOON), 'a', 'spoke', 1, NOON);
      assert.deepEqual(before.memory, { key: KEY, kept: false });
      const now = remembering(before, NOON);
      assert.deepEqual(now.memory, { key: KEY, kept: false, said: 'memory.failed' });
      assert.deepEqual(marked(now, 'a', 'letter', 1, NOON).done, { a: { spoke: 1, letter: 1 } });
      assert.deepEqual(forgotten(now).done, {});
    });
  });

test('a storage that can only be written to: the visit begins as if nothing were kept', () => {
  withStorage(unreadable, () => assert.equal(recalled(KEY, {}, NOON).memory!.kept, false));
});
