// What a browser keeps of a visit: for how long, in which words, and what becomes of a storage that is damaged, full or forbidden.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import fc from 'fast-check';
import type { Action } from '../../src/state/actions.ts';
import { clearActivity, KEPT_DAYS, loadActivity, storeActivity } from '../../src/state/activity-storage.ts';
import { VisitStore } from '../../src/state/store.ts';
import { fullStorage, storage, unreadableStorage, withForbiddenStorage, withStorage } from './storage.ts';

const KEY = 'hk-advocacy-card:us';
const DAY = 86_400_000;
const NOON = Date.parse('2026-11-25T12:00:00Z');

beforeEach(() => mock.timers.enable({ apis: ['Date'], now: NOON }));
afterEach(() => mock.timers.reset());

const setTime = (instant: number) => mock.timers.setTime(instant);

/** What stands in the storage. */
const file = (actions: unknown, version: unknown = 1) => JSON.stringify({ version, actions });

const SPOKEN_ONCE = file({ a: { since: '2026-11-25', spoke: 1 } });

const RESTORE: Action = { type: 'restore-activity', key: KEY };
const REMEMBER: Action = { type: 'remember-activity' };
const FORGET: Action = { type: 'forget-activity' };
const spoke = (topic: string, seat = 'NY-S1'): Action => ({
  type: 'record-outcome',
  topic: { id: topic },
  seat,
  outcome: 'spoke',
});
const voicemail = (topic: string, seat = 'NY-S1'): Action =>
  ({ ...spoke(topic, seat), outcome: 'voicemail' }) as Action;
const copyLetters = (topic: string, ...seats: string[]): Action => ({
  type: 'take-letters',
  topic,
  seats,
  how: 'copy',
  status: 'letter.copied',
});

/** A page with a visit, after these actions. */
async function visit(...actions: Action[]) {
  const settings = () => ({ directory: undefined, isPrivate: false });
  const store = new VisitStore(new EventTarget() as HTMLElement, settings, () => {});
  const run = async (...more: Action[]) => {
    for (const action of more) await store.dispatch(action);
  };
  await run(...actions);
  return {
    run,
    get activity() {
      return store.state.activity;
    },
    get memory() {
      return store.state.memory;
    },
  };
}

/** A page whose visitor has ticked the box, after these actions. */
const rememberingVisit = (...before: Action[]) => visit(...before, RESTORE, REMEMBER);

/** What a visit that begins finds in the browser. */
async function found(stored: string) {
  const local = storage({ [KEY]: stored });
  const { activity, memory } = await withStorage(local, () => visit(RESTORE));
  return { activity, isOn: memory!.isOn, left: local.map.get(KEY) };
}

test('nothing is written before the box is ticked, whatever is done', async () => {
  const local = storage();
  await withStorage(local, () =>
    visit(RESTORE, spoke('a'), copyLetters('a', 'NY-S1'), { type: 'open-petition', action: 'b' }),
  );
  assert.deepEqual(local.written, []);
  assert.equal(local.map.size, 0);
});

test('where the owner does not offer it, the storage is not touched', async () => {
  await withForbiddenStorage(async () => {
    const { activity, memory } = await visit(spoke('a'), copyLetters('a', 'NY-S1'));
    assert.deepEqual(activity, { a: { spoke: 1, letter: 1 } });
    assert.equal(memory, null);
  });
});

test('ticked, what was done before on the page is kept too, and what is done afterwards', async () => {
  const local = storage();
  await withStorage(local, async () => {
    const page = await visit(RESTORE, voicemail('a'), REMEMBER);
    assert.deepEqual(page.memory, { key: KEY, isOn: true, status: undefined });
    await page.run(copyLetters('b', 'NY-S1', 'NY-S3'), { type: 'open-petition', action: 'c' });
  });
  assert.equal(
    local.map.get(KEY),
    file({
      a: { since: '2026-11-25', voicemail: 1 },
      b: { since: '2026-11-25', letter: 2 },
      c: { since: '2026-11-25', petition: 1 },
    }),
  );
});

test('ticked, the next page shows what was done, with the box ticked', async () => {
  await withStorage(storage(), async () => {
    await rememberingVisit(spoke('a'), copyLetters('b', 'NY-S1'));
    const page = await visit(RESTORE);
    assert.deepEqual(page.activity, { a: { spoke: 1 }, b: { letter: 1 } });
    assert.equal(page.memory!.isOn, true);
    // and goes on with it, without another tick
    await page.run(spoke('a'));
    assert.deepEqual((await visit(RESTORE)).activity, { a: { spoke: 2 }, b: { letter: 1 } });
  });
});

test('what is stored says nothing of whom the visitor called, and where they live', async () => {
  const local = storage();
  await withStorage(local, () =>
    rememberingVisit(
      { type: 'set-sender', field: 'name', value: 'Ada' },
      { type: 'set-sender', field: 'town', value: 'Albany' },
      { type: 'edit-letter', topic: 'a', seat: 'NY-S1', text: 'Dear Senator' },
      spoke('a', 'NY-S1'),
      copyLetters('a', 'NY-S1'),
    ),
  );
  assert.equal(local.map.get(KEY), file({ a: { since: '2026-11-25', spoke: 1, letter: 1 } }));
});

test('another campaign has a key of its own', async () => {
  const local = storage({ [KEY]: SPOKEN_ONCE });
  await withStorage(local, async () => {
    const page = await visit({ type: 'restore-activity', key: 'hk-advocacy-card:another' });
    assert.deepEqual([page.activity, page.memory!.isOn], [{}, false]);
    await page.run(REMEMBER, spoke('b'), FORGET);
  });
  assert.deepEqual([...local.map], [[KEY, SPOKEN_ONCE]]);
});

test('kept for 90 days on the day, and not a day longer', async () => {
  assert.equal(KEPT_DAYS, 90);
  const stored = file({ a: { since: '2026-11-25', spoke: 2 } });
  setTime(NOON + 89 * DAY);
  assert.deepEqual(await found(stored), { activity: { a: { spoke: 2 } }, isOn: true, left: stored });
  setTime(NOON + 90 * DAY);
  // gone from the browser as well, and the box is not ticked any more
  assert.deepEqual(await found(stored), { activity: {}, isOn: false, left: undefined });
  // the last second of the last day, and the first of the one after
  setTime(Date.parse('2027-02-22T23:59:59Z'));
  assert.deepEqual((await found(stored)).activity, { a: { spoke: 2 } });
  setTime(Date.parse('2027-02-23T00:00:00Z'));
  assert.deepEqual((await found(stored)).activity, {});
});

test('the days count from the first activity about an action, each for itself', async () => {
  await withStorage(storage(), async () => {
    const page = await rememberingVisit(spoke('a', 'NY-S1'));
    setTime(NOON + 50 * DAY);
    await page.run(spoke('a', 'NY-S3'), spoke('b'));
    setTime(NOON + 89 * DAY);
    assert.deepEqual(loadActivity(KEY), { a: { spoke: 2 }, b: { spoke: 1 } });
    setTime(NOON + 100 * DAY);
    assert.deepEqual(loadActivity(KEY), { b: { spoke: 1 } });
  });
});

test('what is too old goes, and what is not stays', async () => {
  const { activity, isOn, left } = await found(
    file({ old: { since: '2026-08-27', spoke: 1 }, young: { since: '2026-08-28', spoke: 1 } }),
  );
  assert.deepEqual([activity, isOn], [{ young: { spoke: 1 } }, true]);
  assert.equal(left, file({ young: { since: '2026-08-28', spoke: 1 } }));
});

test('what is too old counts from anew', async () => {
  const local = storage({ [KEY]: file({ a: { since: '2026-08-27', spoke: 5 } }) });
  await withStorage(local, () => storeActivity(KEY, { a: { spoke: 1 } }));
  assert.equal(local.map.get(KEY), SPOKEN_ONCE);
});

test('a day that is still to come, or is none, is not kept', async () => {
  for (const since of ['9999-12-31', '2026-11-26', 'zzz', 20261125, null, undefined])
    assert.deepEqual(await found(file({ a: { since, spoke: 1 } })), {
      activity: {},
      isOn: false,
      left: undefined,
    });
});

test('of another version: not used, and gone', async () => {
  for (const version of [0, 2, '1', null])
    assert.deepEqual(await found(file({ a: { since: '2026-11-25', spoke: 1 } }, version)), {
      activity: {},
      isOn: false,
      left: undefined,
    });
});

test('damaged: not used, and gone', async () => {
  const texts = ['', '{', 'null', '1', '"a"', '[]', '{}'];
  for (const text of [...texts, file(null), file(undefined), file({ a: null })])
    assert.deepEqual(await found(text), { activity: {}, isOn: false, left: undefined }, text);
});

test('ticked, and nothing done yet: the next page has the box ticked', async () => {
  const nothing = file({});
  assert.deepEqual(await found(nothing), { activity: {}, isOn: true, left: nothing });
});

test('an entry that is damaged loses itself, and not the rest', async () => {
  const damaged = [
    null,
    'a',
    7,
    [],
    {},
    { spoke: 1 },
    { since: '2026-11-2', spoke: 1 },
    { since: '2026-11-25' },
  ];
  // a count without a value, as JSON can write it
  const noValue = { since: '2026-11-25', spoke: { toString: 1, valueOf: 1 } };
  for (const entry of [...damaged, noValue])
    assert.deepEqual(
      await found(file({ a: entry, b: { since: '2026-11-25', letter: 2 } })),
      { activity: { b: { letter: 2 } }, isOn: true, left: file({ b: { since: '2026-11-25', letter: 2 } }) },
      JSON.stringify(entry),
    );
});

test('no count is infinite', async () => {
  const stored = file({ a: { since: '2026-11-25', spoke: 1, voicemail: 'N', letter: '-Infinity' } });
  for (const number of ['1e999', '"Infinity"', '"1e400"', '9007199254740993'])
    assert.deepEqual((await found(stored.replace('"N"', number))).activity, { a: { spoke: 1 } }, number);
});

test('whatever stands in the storage: only whole numbers and days that have been are read, and reading again changes nothing', async () => {
  const anyId = fc.oneof(fc.constantFrom('a', '__proto__', 'constructor'), fc.string());
  const anyCount = fc.oneof(fc.nat(9), fc.double(), fc.constantFrom('3', 'Infinity', 1e999), fc.jsonValue());
  const since = fc.oneof(
    fc.constantFrom('2026-11-25', '2026-08-28', '2026-08-27', '2026-11-26', 'Infinity', '', 0),
    fc.jsonValue(),
  );
  const entry = fc.oneof(
    fc.record({ since, spoke: anyCount, letter: anyCount, zip: fc.constant('59001') }, { requiredKeys: [] }),
    fc.jsonValue(),
  );
  const good = { since: '2026-11-25', petition: 1 };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyId, entry)), async (entries) => {
      // `Infinity` is written as JSON can carry it
      const text = file(Object.fromEntries([...entries, ['good', good]])).replaceAll('"Infinity"', '1e999');
      const { activity, isOn, left } = await found(text);
      assert.equal(isOn, true);
      assert.deepEqual(activity.good, { petition: 1 }, 'the entry that is in order is there');
      for (const counts of Object.values(activity))
        for (const n of Object.values(counts)) assert.ok(Number.isSafeInteger(n) && n > 0, String(n));
      const { actions } = JSON.parse(left!) as { actions: Record<string, Record<string, unknown>> };
      assert.deepEqual(Object.keys(actions), Object.keys(activity));
      for (const { since: day, ...counts } of Object.values(actions)) {
        assert.match(String(day), /^2026-(08-(28|29|30|31)|09-..|10-..|11-([01].|2[0-5]))$/);
        assert.ok(Object.keys(counts).every((one) => ['spoke', 'letter', 'petition'].includes(one)));
      }
      assert.deepEqual(await found(left!), { activity, isOn, left });
    }),
    { seed: 20_261_128 },
  );
});

test('numbers that are none: what can be read as one is, the rest is left aside', async () => {
  const { activity } = await found(
    file({ a: { since: '2026-11-25', spoke: '2', voicemail: 'x', missed: -1, letter: 1.5, petition: {} } }),
  );
  assert.deepEqual(activity, { a: { spoke: 2, letter: 1 } });
});

test('one more than a number that was kept as a text', async () => {
  const local = storage({ [KEY]: file({ a: { since: '2026-11-25', spoke: '2' } }) });
  const { activity } = await withStorage(local, () => visit(RESTORE, spoke('a')));
  assert.deepEqual(activity, { a: { spoke: 3 } });
  assert.equal(local.map.get(KEY), file({ a: { since: '2026-11-25', spoke: 3 } }));
});

test('what somebody else put beside it goes', async () => {
  const { left } = await found(file({ a: { since: '2026-11-25', spoke: 1, zip: '59001' } }));
  assert.equal(left, SPOKEN_ONCE);
});

test('an action may have the name of something that every object has', async () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    const local = storage();
    await withStorage(local, async () => {
      const page = await rememberingVisit();
      await page.run(spoke(id));
      assert.deepEqual(Object.entries(page.activity), [[id, { spoke: 1 }]]);
      assert.deepEqual(Object.entries((await visit(RESTORE)).activity), [[id, { spoke: 1 }]]);
    });
    assert.equal('spoke' in {}, false, 'no other object has it');
    assert.equal('spoke' in Object, false);
    assert.equal('spoke' in Object.prototype.toString, false);
    assert.equal(local.map.get(KEY), `{"version":1,"actions":{"${id}":{"since":"2026-11-25","spoke":1}}}`);
  }
});

test('two tabs add to the same key', async () => {
  await withStorage(storage(), async () => {
    const [one, two] = [await rememberingVisit(), await rememberingVisit()];
    await one.run(spoke('a'));
    await two.run(spoke('a'));
    await one.run(copyLetters('b', 'NY-S1'));
    assert.deepEqual(loadActivity(KEY), { a: { spoke: 2 }, b: { letter: 1 } });
    // each shows what it knows
    assert.deepEqual(two.activity, { a: { spoke: 1 } });
  });
});

test('an outcome that is corrected in one tab leaves alone what was done in the other', async () => {
  await withStorage(storage(), async () => {
    const [one, two] = [await rememberingVisit(), await rememberingVisit()];
    await one.run(spoke('a'));
    await two.run(spoke('a'));
    await one.run(voicemail('a'));
    assert.deepEqual(loadActivity(KEY), { a: { spoke: 1, voicemail: 1 } });
  });
});

test('an outcome that is said again, and a letter that is taken again, are stored once', async () => {
  const local = storage();
  await withStorage(local, async () => {
    const page = await rememberingVisit(spoke('a'), copyLetters('a', 'NY-S1'));
    const before = local.written.length;
    await page.run(spoke('a'), copyLetters('a', 'NY-S1'));
    assert.equal(local.written.length, before, 'there is nothing to write');
    assert.deepEqual(loadActivity(KEY), { a: { spoke: 1, letter: 1 } });
  });
});

test('an outcome that is taken back is gone, and with the last one the action', async () => {
  const local = storage();
  await withStorage(local, () => {
    storeActivity(KEY, { a: { spoke: 1, voicemail: 1 } });
    storeActivity(KEY, { a: { spoke: -1 } });
    assert.equal(local.map.get(KEY), file({ a: { since: '2026-11-25', voicemail: 1 } }));
    storeActivity(KEY, { a: { voicemail: -1 } });
    assert.equal(local.map.get(KEY), file({}));
  });
});

test('less than nothing is nothing', async () => {
  const local = storage();
  await withStorage(local, () => storeActivity(KEY, { a: { spoke: -1 } }));
  assert.equal(local.map.get(KEY), file({}));
});

test('forgotten: the key is gone, and the counts of the page', async () => {
  const local = storage({ other: 'stays' });
  await withStorage(local, async () => {
    const page = await rememberingVisit(spoke('a'));
    await page.run(FORGET);
    assert.deepEqual(page.activity, {});
    assert.deepEqual(page.memory, { key: KEY, isOn: false, status: 'memory.forgotten' });
  });
  assert.deepEqual([...local.map], [['other', 'stays']]);
});

test('forgotten in another tab: what is done afterwards is not written, and it is said', async () => {
  const local = storage();
  await withStorage(local, async () => {
    const [one, two] = [await rememberingVisit(spoke('a')), await visit(RESTORE)];
    await one.run(FORGET);
    await two.run(voicemail('b'));
    assert.deepEqual([...local.map], []);
    assert.deepEqual(two.memory, { key: KEY, isOn: false, status: 'memory.forgotten' });
    assert.deepEqual(two.activity, { b: { voicemail: 1 } }, 'only what was done since is on the page');
    await two.run(spoke('c'));
    assert.deepEqual([...local.map], [], 'nor does it begin again');
    await two.run(REMEMBER);
  });
  const since = '2026-11-25';
  assert.equal(local.map.get(KEY), file({ b: { since, voicemail: 1 }, c: { since, spoke: 1 } }));
});

test('what is done after forgetting stays on the page, until the box is ticked again', async () => {
  const local = storage();
  await withStorage(local, async () => {
    const page = await rememberingVisit(spoke('a', 'NY-S1'));
    await page.run(FORGET, spoke('a', 'NY-S3'));
    assert.deepEqual(page.activity, { a: { spoke: 1 } });
    assert.equal(local.map.size, 0);
    await page.run(REMEMBER);
  });
  assert.equal(local.map.get(KEY), SPOKEN_ONCE);
});

test('an outcome from before forgetting can be corrected, and only the new one counts', async () => {
  await withStorage(storage(), async () => {
    const page = await rememberingVisit(spoke('a'));
    await page.run(FORGET, REMEMBER, voicemail('a'));
    assert.deepEqual(page.activity, { a: { voicemail: 1 } });
    assert.deepEqual(loadActivity(KEY), { a: { voicemail: 1 } });
  });
});

test('asked for late, what was done here is added to what is kept, once', async () => {
  await withStorage(storage({ [KEY]: SPOKEN_ONCE }), async () => {
    const page = await visit(spoke('a'), copyLetters('b', 'NY-S1', 'NY-S3'), RESTORE);
    assert.deepEqual(page.activity, { a: { spoke: 2 }, b: { letter: 2 } });
    await page.run(RESTORE);
    assert.deepEqual(page.activity, { a: { spoke: 1 } });
  });
});

test('full: the box is not ticked, it is said, and what was done is still on the page', async () => {
  await withStorage(fullStorage(), async () => {
    const page = await rememberingVisit(spoke('a'));
    assert.deepEqual(page.memory, { key: KEY, isOn: false, status: 'memory.failed' });
    assert.deepEqual(page.activity, { a: { spoke: 1 } });
  });
});

test('full for a while: ticked again later, all of it is kept', async () => {
  const page = await withStorage(fullStorage(), () => rememberingVisit(spoke('a')));
  const local = storage();
  await withStorage(local, () => page.run(spoke('b'), REMEMBER));
  assert.deepEqual(page.memory, { key: KEY, isOn: true, status: undefined });
  assert.equal(
    local.map.get(KEY),
    file({ a: { since: '2026-11-25', spoke: 1 }, b: { since: '2026-11-25', spoke: 1 } }),
  );
});

test('full later: what is kept stays, and the box with it', async () => {
  const local = fullStorage({ [KEY]: SPOKEN_ONCE });
  await withStorage(local, async () => {
    const page = await visit(RESTORE, spoke('a'));
    assert.deepEqual(page.memory, { key: KEY, isOn: true, status: 'memory.failed' });
    assert.deepEqual(page.activity, { a: { spoke: 2 } });
  });
  assert.equal(local.map.get(KEY), SPOKEN_ONCE);
});

const FAILING: [name: string, within: (run: () => Promise<void>) => Promise<void>][] = [
  [
    'that cannot be read and is full',
    (run) => withStorage({ ...fullStorage(), getItem: unreadableStorage().getItem }, run),
  ],
  ['that is not there', (run) => withStorage(undefined, run)],
  ['that is forbidden', withForbiddenStorage],
];
for (const [name, within] of FAILING)
  test(`a storage ${name}: it is said, and everything else works`, () =>
    within(async () => {
      const page = await visit(RESTORE, spoke('a'));
      assert.deepEqual(page.memory, { key: KEY, isOn: false });
      await page.run(REMEMBER);
      assert.deepEqual(page.memory, { key: KEY, isOn: false, status: 'memory.failed' });
      await page.run(copyLetters('a', 'NY-S1'));
      assert.deepEqual(page.activity, { a: { spoke: 1, letter: 1 } });
      await page.run(FORGET);
      assert.deepEqual(page.activity, {});
      assert.equal(loadActivity(KEY), null);
      assert.equal(storeActivity(KEY, { a: { spoke: 1 } }), false);
      assert.doesNotThrow(() => clearActivity(KEY));
    }));

test('a storage that can only be written to: the visit begins as if nothing were kept', async () => {
  await withStorage(unreadableStorage(), async () => {
    assert.equal((await visit(RESTORE)).memory!.isOn, false);
  });
});
