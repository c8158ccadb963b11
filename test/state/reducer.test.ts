// What each action changes in a visit, as its visitor would notice it; and that the reducer is pure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Action } from '../../src/state/actions.ts';
import { reducer } from '../../src/state/reducer.ts';
import { activeSeat, callProgress, hasEnded, seatsToCall } from '../../src/state/selectors.ts';
import {
  INITIAL_STATE,
  type LetterStatus,
  type Memory,
  type Outcome,
  type VisitState,
} from '../../src/state/state.ts';
import { answerOf, seatOf, visitOf } from './visit-of.ts';

const SEED = 20_261_125;

const [S1, S2, H12, H10] = [seatOf('NY-S1'), seatOf('NY-S3'), seatOf('NY-12'), seatOf('NY-10')];
const FOUND = visitOf('found', [S1, S2, H12]);
const SEVERAL = visitOf('choose-district', [S1, S2, H12, H10]);

function deepFreeze<Value>(value: Value): Value {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** The parts of a type that plain data does not have. */
type NotPlain<Type> = Type extends ((...values: never[]) => unknown) | symbol | bigint
  ? Type
  : Type extends readonly (infer Item)[]
    ? NotPlain<Item>
    : Type extends object
      ? { [Key in keyof Type]-?: NotPlain<Type[Key]> }[keyof Type]
      : never;

/** Nothing at all, where an action carries a function: then this file does not compile. */
type PlainAction = [NotPlain<Action>] extends [never] ? Action : never;

/** The state after an action. Neither may be changed by it, and asked twice, the answer is the same. */
function reduce(state: VisitState, action: PlainAction): VisitState {
  const after = reducer(deepFreeze(state), deepFreeze(action));
  assert.deepEqual(reducer(state, action), after);
  return after;
}

const play = (state: VisitState, ...actions: Action[]) => actions.reduce(reduce, state);

const say = (seat: string, outcome: Outcome, topic = 't'): Action => ({
  type: 'record-outcome',
  topic: { id: topic },
  seat,
  outcome,
});
const take = (seats: string[], status?: LetterStatus, topic = 't'): Action => ({
  type: 'take-letters',
  topic,
  seats,
  how: 'copy',
  status,
});

// lookups

test('while it is looked up, the answer of before stays on screen, with its ZIP code', () => {
  const before = { ...FOUND, zip: '10001', positionError: 'position.none' as const };
  for (const action of [{ type: 'find-by-zip', zip: '59001' }, { type: 'find-by-position' }] as Action[]) {
    const state = reduce(before, action);
    assert.equal(state.isLookingUp, true);
    assert.equal(state.answer, before.answer);
    assert.equal(state.zip, '10001');
    assert.equal(state.positionError, '', 'what went wrong before is not said any more');
  }
});

test('an answer takes the place of the one before', () => {
  const answer = answerOf('found', [seatOf('MT-S1'), seatOf('MT-2')]);
  const asked = reduce({ ...SEVERAL, chosenSeats: [H12] }, { type: 'find-by-zip', zip: '59001' });
  const state = reduce(asked, {
    type: 'lookup-finished',
    lookupId: asked.lookupId,
    result: { zip: '59001', answer, chosenSeats: [], asOf: '2026-10-03' },
  });
  assert.equal(state.isLookingUp, false);
  assert.deepEqual([state.zip, state.asOf], ['59001', '2026-10-03']);
  assert.deepEqual(
    seatsToCall(state).map(({ id }) => id),
    ['MT-S1', 'MT-2'],
  );
});

test('an answer to an earlier lookup is dropped, before and after the one to the last', () => {
  const first = reduce(INITIAL_STATE, { type: 'find-by-zip', zip: '10001' });
  const second = reduce(first, { type: 'find-by-position' });
  const early: Action = {
    type: 'lookup-finished',
    lookupId: first.lookupId,
    result: { zip: '10001', answer: FOUND.answer, chosenSeats: [] },
  };
  assert.equal(reduce(second, early), second);
  const answered = reduce(second, {
    type: 'lookup-finished',
    lookupId: second.lookupId,
    result: { zip: '', answer: SEVERAL.answer },
  });
  assert.equal(reduce(answered, early), answered);
});

test('a position that gave no answer leaves the answer of before, and says why', () => {
  const asked = reduce({ ...FOUND, zip: '10001' }, { type: 'find-by-position' });
  const state = reduce(asked, {
    type: 'lookup-finished',
    lookupId: asked.lookupId,
    result: { positionError: 'position.coarse' },
  });
  assert.deepEqual([state.positionError, state.isLookingUp], ['position.coarse', false]);
  assert.deepEqual([state.answer, state.zip], [FOUND.answer, '10001']);
});

test('a position that tells districts apart is said beside them, and any other at the field', () => {
  const narrowing = reduce(SEVERAL, { type: 'find-by-position', isNarrowing: true });
  assert.equal(narrowing.isNarrowing, true);
  assert.equal(reduce(narrowing, { type: 'find-by-position' }).isNarrowing, false);
  assert.equal(reduce(narrowing, { type: 'find-by-zip', zip: '10001' }).isNarrowing, false);
});

test('the date of the directory is known once it is there', () => {
  assert.equal(reduce(INITIAL_STATE, { type: 'directory-loaded', asOf: '2026-10-03' }).asOf, '2026-10-03');
});

// districts

test('a district that is chosen joins the calls, another takes its place, and all can be chosen', () => {
  const choose = (...seats: (typeof H12)[]): Action => ({
    type: 'districts-chosen',
    lookupId: SEVERAL.lookupId,
    seats,
  });
  const ids = (state: VisitState) => seatsToCall(state).map(({ id }) => id);
  const state = reduce({ ...SEVERAL, positionError: 'position.near' }, choose(H12));
  assert.deepEqual(ids(state), ['NY-S1', 'NY-S3', 'NY-12']);
  assert.equal(state.positionError, '');
  assert.deepEqual(ids(reduce(state, choose(H10))), ['NY-S1', 'NY-S3', 'NY-10']);
  assert.deepEqual(ids(reduce(state, choose(H12, H10))), ['NY-S1', 'NY-S3', 'NY-12', 'NY-10']);
});

test('a district of an earlier answer is not chosen any more', () => {
  const asked = reduce(SEVERAL, { type: 'find-by-zip', zip: '59001' });
  assert.equal(reduce(asked, { type: 'districts-chosen', lookupId: SEVERAL.lookupId, seats: [H12] }), asked);
});

// topics

test('another topic: nothing of it is picked yet, and the same member stays active', () => {
  const before: VisitState = { ...FOUND, pickedAsks: ['one'], openSeat: 'NY-S3' };
  const state = reduce(before, { type: 'choose-topic', topic: 'u' });
  assert.deepEqual([state.topic, state.pickedAsks], ['u', []]);
  assert.equal(activeSeat(state, { id: 'u' })?.id, 'NY-S3');
  const letters = reduce(before, { type: 'choose-topic', topic: 'u', view: 'letters' });
  assert.deepEqual([letters.view, letters.openSeat], ['letters', '']);
});

test('letters and calls are two views of the same members', () => {
  const state = play(FOUND, { type: 'open-seat', seat: 'NY-12' }, { type: 'show', view: 'letters' });
  assert.equal(state.view, 'letters');
  assert.equal(activeSeat(state, { id: 't' })?.id, 'NY-12');
  assert.equal(reduce(state, { type: 'show', view: 'calls' }).view, 'calls');
});

test('the asks that are picked are those that were picked last', () => {
  const state = play(
    INITIAL_STATE,
    { type: 'pick-asks', asks: ['one', 'two'] },
    { type: 'pick-asks', asks: ['two'] },
  );
  assert.deepEqual(state.pickedAsks, ['two']);
});

// calls

test('an outcome leads to the next member, and the last one to the end', () => {
  const active = [];
  let state = FOUND;
  for (const seat of ['NY-S1', 'NY-S3', 'NY-12']) {
    state = reduce(state, say(seat, seat === 'NY-S3' ? 'voicemail' : 'spoke'));
    active.push(activeSeat(state, { id: 't' })?.id);
  }
  assert.deepEqual(active, ['NY-S3', 'NY-12', undefined]);
  assert.equal(hasEnded(state, { id: 't' }), true);
  assert.deepEqual(callProgress(state, { id: 't' }), { called: 3, total: 3 });
  assert.deepEqual(state.activity, { t: { spoke: 2, voicemail: 1 } });
});

test('who begins with the last member is led to the first', () => {
  const state = play(FOUND, { type: 'open-seat', seat: 'NY-12' }, say('NY-12', 'spoke'));
  assert.equal(activeSeat(state, { id: 't' })?.id, 'NY-S1');
});

test('no answer: the same member stays open, until something else is said or the visitor goes on', () => {
  const missed = reduce(FOUND, say('NY-S1', 'missed'));
  assert.equal(activeSeat(missed, { id: 't' })?.id, 'NY-S1');
  const reached = reduce(missed, say('NY-S1', 'voicemail'));
  assert.equal(activeSeat(reached, { id: 't' })?.id, 'NY-S3');
  assert.deepEqual(reached.activity, { t: { voicemail: 1 } });
  const next = reduce(missed, { type: 'open-seat', seat: 'NY-S3' });
  assert.equal(activeSeat(next, { id: 't' })?.id, 'NY-S3');
});

test('a member who is marked can be opened again and corrected; then the next without an outcome is active', () => {
  const marked = play(FOUND, say('NY-S1', 'spoke'), say('NY-S3', 'spoke'));
  const open = reduce(marked, { type: 'open-seat', seat: 'NY-S1' });
  assert.equal(activeSeat(open, { id: 't' })?.id, 'NY-S1');
  const state = reduce(open, say('NY-S1', 'voicemail'));
  assert.equal(activeSeat(state, { id: 't' })?.id, 'NY-12');
  assert.deepEqual(state.activity, { t: { spoke: 1, voicemail: 1 } });
});

test('no answer from the last one: the visitor goes on to the end', () => {
  const state = play(FOUND, say('NY-S1', 'spoke'), say('NY-S3', 'spoke'), say('NY-12', 'missed'));
  assert.equal(hasEnded(state, { id: 't' }), false);
  assert.equal(hasEnded(reduce(state, { type: 'open-seat', seat: '' }), { id: 't' }), true);
});

test('an outcome that is said again counts once', () => {
  const once = reduce(FOUND, say('NY-S1', 'spoke'));
  const again = reduce(once, say('NY-S1', 'spoke'));
  assert.deepEqual(again.activity, { t: { spoke: 1 } });
  assert.deepEqual(again.announced, [{ action: 't', activity: 'call' }]);
  assert.deepEqual(again.outcomes, once.outcomes);
});

test('an outcome that is corrected takes back the one before', () => {
  const outcomes: Outcome[] = ['missed', 'spoke', 'missed', 'voicemail'];
  let state = FOUND;
  for (const outcome of outcomes) {
    state = reduce(state, say('NY-S1', outcome));
    assert.deepEqual(state.activity, { t: { [outcome]: 1 } });
  }
  assert.equal(callProgress(state, { id: 't' }).called, 1);
  assert.deepEqual(state.announced, [{ action: 't', activity: 'call' }], 'one call, however it is told');
});

test('outcomes of another member and of another topic count for themselves', () => {
  const state = play(FOUND, say('NY-S1', 'spoke'), say('NY-S3', 'spoke'), say('NY-S1', 'spoke', 'u'));
  assert.deepEqual(state.activity, { t: { spoke: 2 }, u: { spoke: 1 } });
  assert.deepEqual(state.announced, [
    { action: 't', activity: 'call' },
    { action: 'u', activity: 'call' },
  ]);
});

test('who was not reached was not called', () => {
  const state = play(FOUND, say('NY-S1', 'missed'), say('NY-S3', 'missed'));
  assert.deepEqual(state.announced, []);
  assert.equal(callProgress(state, { id: 't' }).called, 0);
});

// letters

test('name and town are kept apart', () => {
  const state = play(
    INITIAL_STATE,
    { type: 'set-sender', field: 'name', value: 'Ada' },
    { type: 'set-sender', field: 'town', value: 'Albany' },
    { type: 'set-sender', field: 'name', value: 'Ada L.' },
  );
  assert.deepEqual(state.sender, { name: 'Ada L.', town: 'Albany' });
});

test('a letter is changed for one member and one topic, and without a text as it was made', () => {
  const edit = (text: string | undefined, seat = 'NY-S1', topic = 't'): Action => ({
    type: 'edit-letter',
    topic,
    seat,
    text,
  });
  const state = play(FOUND, edit('mine'), edit('to another', 'NY-S3'), edit('about another', 'NY-S1', 'u'));
  const { letters } = reduce(state, edit('mine again'));
  assert.deepEqual(letters, {
    't/NY-S1': 'mine again',
    't/NY-S3': 'to another',
    'u/NY-S1': 'about another',
  });
  assert.equal(reduce(state, edit('')).letters['t/NY-S1'], '', 'an empty letter stays empty');
  const undone = reduce(state, edit(undefined));
  assert.equal(undone.letters['t/NY-S1'], undefined);
  assert.equal(undone.letters['t/NY-S3'], 'to another');
});

test('a letter that is taken twice counts once, and what came of it is said at that letter', () => {
  const once = reduce(FOUND, take(['NY-S1'], 'letter.copied'));
  assert.deepEqual(once.letterStatus, { 't/NY-S1': 'letter.copied' });
  const again = reduce(once, take(['NY-S1'], 'letter.to-paste'));
  assert.deepEqual(again.letterStatus, { 't/NY-S1': 'letter.to-paste' });
  assert.deepEqual(again.activity, { t: { letter: 1 } });
  assert.deepEqual(again.announced, [{ action: 't', activity: 'letter' }]);
});

test('of all letters, those that were not taken before count', () => {
  const state = play(FOUND, take(['NY-S1'], 'letter.copied'), take(['NY-S1', 'NY-S3', 'NY-12']));
  assert.deepEqual(state.activity, { t: { letter: 3 } });
  assert.deepEqual(state.announced, [{ action: 't', activity: 'letter' }]);
});

test('what came of a letter is said of the last one only', () => {
  const state = play(FOUND, take(['NY-S1'], 'letter.copied'), take(['NY-S3'], 'letter.copied'));
  assert.equal(state.letterStatus['t/NY-S1'], undefined);
  assert.equal(state.letterStatus['t/NY-S3'], 'letter.copied');
});

test('what came of a letter is not said of it with another name, ask or ZIP code in it', () => {
  const taken = play({ ...FOUND, lookupId: 1 }, take(['NY-S1'], 'letter.copied'));
  const changes: Action[] = [
    { type: 'set-sender', field: 'name', value: 'Ann' },
    { type: 'pick-asks', asks: ['b'] },
    { type: 'choose-topic', topic: 'u' },
    { type: 'lookup-finished', lookupId: 1, result: { zip: '10001', answer: FOUND.answer } },
  ];
  for (const change of changes) {
    const state = reduce(taken, change);
    assert.deepEqual(state.letterStatus, {}, change.type);
    assert.deepEqual(state.takenLetters, ['t/NY-S1'], 'it was taken all the same');
  }
});

test('a letter that could not be taken does not count, until it is taken', () => {
  for (const problem of ['letter.selected', 'letter.no-print'] as const) {
    const failed = reduce(FOUND, take(['NY-S1'], problem));
    assert.deepEqual(failed.letterStatus, { 't/NY-S1': problem });
    assert.deepEqual([failed.activity, failed.announced], [{}, []]);
    assert.deepEqual(reduce(failed, take(['NY-S1'], 'letter.copied')).activity, { t: { letter: 1 } });
  }
});

test('a letter about another topic is another letter', () => {
  const state = play(FOUND, take(['NY-S1'], 'letter.copied'), take(['NY-S1'], 'letter.copied', 'u'));
  assert.deepEqual(state.activity, { t: { letter: 1 }, u: { letter: 1 } });
});

test('a petition counts each time that it is opened', () => {
  const open: Action = { type: 'open-petition', action: 'a' };
  assert.deepEqual(play(FOUND, open, open).activity, { a: { petition: 2 } });
});

// memory

const MEMORY: Memory = { key: 'k', isOn: true };

test('what was restored is added to what was done here, the first time', () => {
  const restored = { t: { spoke: 1 }, u: { letter: 2 } };
  const restore: Action = { type: 'activity-restored', activity: restored, memory: MEMORY };
  const state = play(FOUND, say('NY-S1', 'spoke'), restore);
  assert.deepEqual(state.activity, { t: { spoke: 2 }, u: { letter: 2 } });
  assert.deepEqual(state.memory, MEMORY);
  assert.deepEqual(reduce(state, restore).activity, restored);
});

test('forgotten: the counts are gone, and what was said of each member stays', () => {
  const state = play(
    { ...FOUND, memory: MEMORY },
    say('NY-S1', 'spoke'),
    { type: 'forget-activity' },
    { type: 'memory-changed', memory: { key: 'k', isOn: false, status: 'memory.forgotten' } },
  );
  assert.deepEqual(state.activity, {});
  assert.deepEqual(state.memory, { key: 'k', isOn: false, status: 'memory.forgotten' });
  assert.deepEqual(callProgress(state, { id: 't' }), { called: 1, total: 3 });
});

test('an action that only has effects changes nothing by itself', () => {
  const state: VisitState = { ...FOUND, memory: MEMORY };
  for (const action of [
    { type: 'prepare' },
    { type: 'choose-districts', districts: ['NY-12'] },
    { type: 'restore-activity', key: 'k' },
    { type: 'remember-activity' },
  ] as Action[])
    assert.equal(reduce(state, action), state, action.type);
});

// any order

// the state is compared with copies, which have the usual prototype
const record = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { noNullPrototype: true });
const topics = fc.constantFrom('a', 'b', 'constructor', '__proto__');
const subjects = record({ id: topics, chamber: fc.constantFrom(undefined, 'house', 'senate') });
const seats = fc.constantFrom('NY-S1', 'NY-S3', 'NY-12', 'NY-10', 'MT-2');
const outcomes = fc.constantFrom<Outcome>('spoke', 'voicemail', 'missed');
const lookupIds = fc.integer({ min: 0, max: 4 });
const views = fc.constantFrom('calls', 'letters');
const statuses = fc.constantFrom(
  'letter.copied',
  'letter.to-paste',
  'letter.selected',
  'letter.no-print',
  undefined,
);
const activities = fc
  .array(fc.tuple(topics, fc.integer({ min: 1, max: 3 })))
  .map((entries) => Object.fromEntries(entries.map(([id, spoke]) => [id, { spoke }])));
const memories = record({ key: fc.constant('k'), isOn: fc.boolean() });
const type = <Type extends Action['type']>(name: Type) => fc.constant(name);

/** What a visitor does about an answer. */
const doing = [
  record({ type: type('record-outcome'), topic: subjects, seat: seats, outcome: outcomes }),
  record({
    type: type('take-letters'),
    topic: topics,
    seats: fc.uniqueArray(seats),
    how: fc.constantFrom('copy', 'contact', 'print'),
    status: statuses,
  }),
  record({ type: type('choose-topic'), topic: topics, view: fc.option(views, { nil: undefined }) }),
  record({ type: type('show'), view: views }),
  record({ type: type('open-seat'), seat: fc.oneof(seats, fc.constant('')) }),
];
const others = [
  record({ type: type('prepare') }),
  record({ type: type('directory-loaded'), asOf: fc.constant('2026-10-03') }),
  record({ type: type('find-by-zip'), zip: fc.string() }),
  record({ type: type('find-by-position'), isNarrowing: fc.boolean() }),
  record({
    type: type('lookup-finished'),
    lookupId: lookupIds,
    result: fc.constantFrom(
      { zip: '10001', answer: FOUND.answer, chosenSeats: [] },
      { zip: '10001', answer: SEVERAL.answer, chosenSeats: [] },
      { zip: 'x', answer: answerOf('invalid', []), chosenSeats: [] },
      { positionError: 'position.near', position: { latitude: 40.77, longitude: -73.96 } },
    ),
  }),
  record({ type: type('choose-districts'), districts: fc.array(seats) }),
  record({
    type: type('districts-chosen'),
    lookupId: lookupIds,
    seats: fc.uniqueArray(fc.constantFrom(H12, H10)),
  }),
  record({ type: type('pick-asks'), asks: fc.array(fc.string()) }),
  record({ type: type('set-sender'), field: fc.constantFrom('name', 'town'), value: fc.string() }),
  record({
    type: type('edit-letter'),
    topic: topics,
    seat: seats,
    text: fc.option(fc.string(), { nil: undefined }),
  }),
  record({ type: type('open-petition'), action: topics }),
  record({ type: type('restore-activity'), key: fc.constant('k') }),
  record({ type: type('activity-restored'), activity: activities, memory: memories }),
  record({ type: type('remember-activity') }),
  record({ type: type('forget-activity') }),
  record({ type: type('memory-changed'), memory: memories }),
];
// every action has its type; the union of arbitrary records is wider than that of the actions
const visits = fc.array(fc.oneof(...doing, ...others), { maxLength: 40 }) as fc.Arbitrary<Action[]>;
const callsAndLetters = fc.array(fc.oneof(...doing), { maxLength: 40 }) as fc.Arbitrary<Action[]>;

const TOPICS = ['a', 'b', 'constructor', '__proto__'];
const SUBJECTS = TOPICS.flatMap((id) =>
  ([undefined, 'house', 'senate'] as const).map((chamber) => ({ id, chamber })),
);

test('any actions in any order: nothing throws, no count is less than one, and the state is plain data', () => {
  fc.assert(
    fc.property(visits, (actions) => {
      const state = play(INITIAL_STATE, ...actions);
      for (const [id, counts] of Object.entries(state.activity)) {
        assert.ok(TOPICS.includes(id), id);
        for (const n of Object.values(counts)) assert.ok(Number.isInteger(n) && n > 0, `${id}: ${n}`);
      }
      assert.deepEqual(structuredClone(state), state);
      for (const topic of SUBJECTS) {
        const { called, total } = callProgress(state, topic);
        assert.ok(called <= total);
        const seat = activeSeat(state, topic);
        assert.ok(!seat || seatsToCall(state, topic.chamber).includes(seat), 'nobody else is active');
        assert.ok(!(seat && hasEnded(state, topic)), 'active after the end');
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('any actions, played again from copies of them, lead to the same state', () => {
  fc.assert(
    fc.property(visits, (actions) => {
      assert.deepEqual(play(INITIAL_STATE, ...structuredClone(actions)), play(INITIAL_STATE, ...actions));
    }),
    { seed: SEED },
  );
});

test('whatever is called and written, in any order: the counts are those of the last outcomes and the letters taken', () => {
  fc.assert(
    fc.property(callsAndLetters, (actions) => {
      const { activity, announced, outcomes, takenLetters } = play(FOUND, ...actions);
      for (const topic of TOPICS) {
        const counts: Record<string, number> = {};
        for (const [key, outcome] of Object.entries(outcomes))
          if (key.startsWith(`${topic}/`)) counts[outcome] = (counts[outcome] ?? 0) + 1;
        const letters = takenLetters.filter((key) => key.startsWith(`${topic}/`)).length;
        if (letters) counts.letter = letters;
        const own = Object.hasOwn(activity, topic) ? activity[topic] : {};
        assert.deepEqual(own, counts);
      }
      assert.equal(new Set(takenLetters).size, takenLetters.length);
      assert.equal(new Set(announced.map((one) => JSON.stringify(one))).size, announced.length);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
