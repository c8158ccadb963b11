// Whom a visitor calls, in which order, about what, and where they are when another answer or topic has come meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topic } from '../../src/campaign/topics.ts';
import type { AnswerKind, Seat } from '../../src/congress/congress.ts';
import {
  activeSeat,
  asksAnyMember,
  callProgress,
  currentTopic,
  foundZip,
  hasEnded,
  isCalled,
  isLetterProblem,
  needsHouseChoice,
  nextSeat,
  nextTopic,
  outcomeOf,
  pickedAsksOf,
  seatsNotAsked,
  seatsToCall,
} from '../../src/state/selectors.ts';
import { INITIAL_STATE, type ActivityLog, type LetterStatus, type Outcome } from '../../src/state/state.ts';
import { seatOf, visitOf } from './visit-of.ts';

const [S1, S2, H12, H10] = [seatOf('NY-S1'), seatOf('NY-S3'), seatOf('NY-12'), seatOf('NY-10')];

const OPEN_KINDS: AnswerKind[] = [
  'choose-state',
  'military',
  'no-seat',
  'unknown',
  'out-of-date',
  'unavailable',
  'invalid',
];

const ids = (all: { id: string }[]) => all.map(({ id }) => id);

test('the senators first, then the House member, however the answer has them', () => {
  assert.deepEqual(ids(seatsToCall(visitOf('found', [H12, S1, S2]))), ['NY-S1', 'NY-S3', 'NY-12']);
});

test('nobody where nothing is answered, and of an answer that leaves it open who they are', () => {
  assert.deepEqual(seatsToCall(INITIAL_STATE), []);
  for (const kind of OPEN_KINDS)
    for (const chosenSeats of [[], [H12]])
      assert.deepEqual(seatsToCall(visitOf(kind, [S1, S2, H12], { chosenSeats })), [], kind);
});

test('a vacant seat is nobody to call; a withheld one has the switchboard', () => {
  const [vacant, withheld] = [seatOf('NY-12', { status: 'vacant' }), seatOf('NY-S3', { status: 'withheld' })];
  assert.deepEqual(ids(seatsToCall(visitOf('found', [S1, withheld, vacant]))), ['NY-S1', 'NY-S3']);
  const chosen = visitOf('choose-district', [S1, H10, vacant], { chosenSeats: [H10, vacant] });
  assert.deepEqual(ids(seatsToCall(chosen)), ['NY-S1', 'NY-10']);
});

test('of several districts only the senators, until one is chosen, or all are', () => {
  const all = [S1, S2, H12, H10];
  const choose = (...chosenSeats: Seat[]) =>
    ids(seatsToCall(visitOf('choose-district', all, { chosenSeats })));
  assert.deepEqual(choose(), ['NY-S1', 'NY-S3']);
  assert.deepEqual(choose(H10), ['NY-S1', 'NY-S3', 'NY-10']);
  assert.deepEqual(choose(H12, H10), ['NY-S1', 'NY-S3', 'NY-12', 'NY-10']);
});

test('a district that only a looser source gives takes the place of the one that was found', () => {
  const visit = visitOf('found', [S1, S2, H12], { chosenSeats: [H10] });
  assert.deepEqual(ids(seatsToCall(visit)), ['NY-S1', 'NY-S3', 'NY-10']);
});

test('the House member is still to be chosen where there are several districts and none is chosen', () => {
  const all = [S1, S2, H12, H10];
  assert.equal(needsHouseChoice(INITIAL_STATE), false);
  assert.equal(needsHouseChoice(visitOf('choose-district', all)), true);
  assert.equal(needsHouseChoice(visitOf('choose-district', all, { chosenSeats: [H10] })), false);
  assert.equal(needsHouseChoice(visitOf('found', [S1, S2, H12])), false);
  for (const kind of OPEN_KINDS) assert.equal(needsHouseChoice(visitOf(kind, all)), false, kind);
});

const SEATS = [S1, S2, H12];
const after = (outcomes: Record<string, Outcome>, openSeat = '') =>
  visitOf('found', SEATS, { outcomes, openSeat });

test('an outcome is that of one seat and one topic', () => {
  const visit = after({ 't/NY-S1': 'spoke' });
  assert.equal(outcomeOf(visit, 't', 'NY-S1'), 'spoke');
  assert.equal(outcomeOf(visit, 't', 'NY-S3'), undefined);
  assert.equal(outcomeOf(visit, 'u', 'NY-S1'), undefined);
});

test('the next member is the first without an outcome after this one, and then from the start', () => {
  const visit = after({ 't/NY-S3': 'missed' });
  assert.equal(nextSeat(visit, { id: 't' })?.id, 'NY-S1');
  assert.equal(nextSeat(visit, { id: 't' }, 'NY-S1')?.id, 'NY-12');
  assert.equal(nextSeat(visit, { id: 't' }, 'NY-12')?.id, 'NY-S1');
  assert.equal(nextSeat(visit, { id: 'another' }, 'NY-S1')?.id, 'NY-S3');
  assert.equal(nextSeat(INITIAL_STATE, { id: 't' }), undefined);
});

test('called is who was spoken to or has a voicemail, about this topic', () => {
  const visit = after({
    't/NY-S1': 'spoke',
    't/NY-S3': 'missed',
    't/NY-12': 'voicemail',
    't/MT-1': 'spoke',
    'u/NY-S3': 'spoke',
  });
  assert.deepEqual(callProgress(visit, { id: 't' }), { called: 2, total: 3 });
  assert.deepEqual(callProgress(visit, { id: 'u' }), { called: 1, total: 3 });
  assert.deepEqual(callProgress(visit, { id: 'v' }), { called: 0, total: 3 });
  assert.deepEqual(
    ['spoke', 'voicemail', 'missed', undefined].map((outcome) => isCalled(outcome as Outcome)),
    [true, true, false, false],
  );
});

test('a House member who is still to be chosen is one of the calls', () => {
  const visit = visitOf('choose-district', [S1, S2, H12, H10], { outcomes: { 't/NY-S1': 'spoke' } });
  assert.deepEqual(callProgress(visit, { id: 't' }), { called: 1, total: 3 });
  assert.deepEqual(callProgress({ ...visit, chosenSeats: [H12, H10] }, { id: 't' }), { called: 1, total: 4 });
});

test('one member is active: the one that is open, or else the first without an outcome', () => {
  assert.equal(activeSeat(after({}), { id: 't' })?.id, 'NY-S1');
  assert.equal(activeSeat(after({}, 'NY-12'), { id: 't' })?.id, 'NY-12');
  assert.equal(activeSeat(after({ 't/NY-S1': 'spoke' }), { id: 't' })?.id, 'NY-S3');
  // opened again, to correct what was said
  assert.equal(activeSeat(after({ 't/NY-S1': 'spoke' }, 'NY-S1'), { id: 't' })?.id, 'NY-S1');
  assert.equal(activeSeat(INITIAL_STATE, { id: 't' }), undefined);
});

test('another answer has come: who is not in it is not active', () => {
  assert.equal(activeSeat(after({}, 'MT-2'), { id: 't' })?.id, 'NY-S1');
});

const ALL_DONE = { 't/NY-S1': 'spoke', 't/NY-S3': 'missed', 't/NY-12': 'voicemail' } as const;

test('the calls have ended when each has an outcome, about this topic, and no member is open again', () => {
  assert.equal(hasEnded(INITIAL_STATE, { id: 't' }), false);
  assert.equal(hasEnded(after({ 't/NY-S1': 'spoke' }), { id: 't' }), false);
  assert.equal(hasEnded(after(ALL_DONE), { id: 't' }), true);
  assert.equal(hasEnded(after(ALL_DONE), { id: 'u' }), false);
  assert.equal(hasEnded(after(ALL_DONE, 'NY-S3'), { id: 't' }), false);
});

test('no end while the House member is to be chosen', () => {
  const outcomes = { 't/NY-S1': 'spoke', 't/NY-S3': 'spoke' } as const;
  const visit = visitOf('choose-district', [S1, S2, H12, H10], { outcomes });
  assert.equal(activeSeat(visit, { id: 't' }), undefined);
  assert.equal(hasEnded(visit, { id: 't' }), false);
  assert.equal(activeSeat({ ...visit, chosenSeats: [H10] }, { id: 't' })?.id, 'NY-10');
});

test('a ZIP code is said to an office only if it was found', () => {
  const zip = '59001';
  for (const kind of ['found', 'choose-district', 'choose-state', 'out-of-date'] as const)
    assert.equal(foundZip(visitOf(kind, [], { zip })), zip, kind);
  for (const kind of ['unknown', 'military', 'no-seat', 'unavailable', 'invalid'] as const)
    assert.equal(foundZip(visitOf(kind, [], { zip })), '', kind);
  assert.equal(foundZip({ ...INITIAL_STATE, zip }), '');
  assert.equal(foundZip(visitOf('found', [], { zip: '' })), '', 'a position');
});

const ask = (id: string) => ({ id, text: id, meaning: id });
const topicOf = (id: string, asks?: string[]): Topic => ({ id, script: id, asks: asks?.map(ask) });
const TOPICS = [topicOf('a'), topicOf('b'), topicOf('constructor')];
const ACTIONS = TOPICS.map((topic, i) => ({ ...topic, number: i + 1 }));

test('the topic is the one that was chosen; by default, and where it is no more, the first', () => {
  const topic = (id: string) => currentTopic({ ...INITIAL_STATE, topic: id }, TOPICS).id;
  assert.equal(topic('b'), 'b');
  assert.equal(topic(''), 'a');
  assert.equal(topic('gone'), 'a');
});

test('the next topic is the first after this one that was not called about, in a circle', () => {
  const next = (activity: ActivityLog, at: number) =>
    nextTopic({ ...INITIAL_STATE, activity }, ACTIONS, ACTIONS[at]!)?.id;
  assert.equal(next({}, 0), 'b');
  assert.equal(next({}, 1), 'constructor');
  assert.equal(next({}, 2), 'a');
  assert.equal(next({ b: { spoke: 1 } }, 0), 'constructor');
  assert.equal(next({ b: { voicemail: 1 }, constructor: { spoke: 2 } }, 0), undefined);
  // this one is not next, whether it was called about or not
  assert.equal(next({ a: { spoke: 1 }, b: { spoke: 1 } }, 2), undefined);
});

test('the next topic is never a weaker ask: of the scripts of the main call only the first', () => {
  const bill = { ...topicOf('bill'), until: '2027-01-03T17:00Z' };
  const topics = [topicOf('main'), topicOf('weaker'), bill, ACTIONS[0]!];
  const next = (at: number, activity: ActivityLog = {}) =>
    nextTopic({ ...INITIAL_STATE, activity }, topics, topics[at]!)?.id;
  assert.equal(next(0), 'bill');
  assert.equal(next(2), 'a');
  assert.equal(next(1, { bill: { spoke: 1 }, a: { spoke: 1 } }), 'main');
  assert.equal(next(0, { bill: { spoke: 1 }, a: { spoke: 1 } }), undefined);
});

test('missed, written and signed is not called about', () => {
  const activity = { b: { missed: 1, letter: 1, petition: 1 } };
  assert.equal(nextTopic({ ...INITIAL_STATE, activity }, ACTIONS, ACTIONS[0]!)?.id, 'b');
});

test('of the asks of a topic those that were picked, in its order; by default its first', () => {
  const topic = topicOf('t', ['one', 'two', 'three']);
  const picked = (...pickedAsks: string[]) => ids(pickedAsksOf({ ...INITIAL_STATE, pickedAsks }, topic));
  assert.deepEqual(picked(), ['one']);
  assert.deepEqual(picked('three', 'two'), ['two', 'three']);
  assert.deepEqual(picked('of-another-topic'), ['one']);
  assert.deepEqual(picked('of-another-topic', 'three'), ['three']);
});

test('a topic without asks has none, whatever was picked', () => {
  const visit = { ...INITIAL_STATE, pickedAsks: ['one'] };
  assert.deepEqual(pickedAsksOf(visit, topicOf('t')), []);
  assert.deepEqual(pickedAsksOf(visit, topicOf('t', [])), []);
});

test('a letter that was only selected, or could not be printed, was not taken along', () => {
  const statuses: (LetterStatus | undefined)[] = [
    'letter.copied',
    'letter.to-paste',
    'letter.selected',
    'letter.no-print',
    undefined,
  ];
  assert.deepEqual(statuses.map(isLetterProblem), [false, false, true, true, false]);
});

test('a topic that asks one chamber is about its members alone', () => {
  const [senate, house] = [
    { id: 't', chamber: 'senate' },
    { id: 't', chamber: 'house' },
  ] as const;
  const visit = visitOf('found', [S1, S2, H12], { outcomes: { 't/NY-S1': 'spoke', 't/NY-12': 'spoke' } });
  assert.deepEqual(ids(seatsToCall(visit, 'senate')), ['NY-S1', 'NY-S3']);
  assert.deepEqual(ids(seatsNotAsked(visit, senate)), ['NY-12']);
  assert.deepEqual(ids(seatsNotAsked(visit, house)), ['NY-S1', 'NY-S3']);
  assert.deepEqual(ids(seatsNotAsked(visit, { id: 't' })), []);
  assert.deepEqual(callProgress(visit, senate), { called: 1, total: 2 });
  assert.equal(activeSeat(visit, senate)?.id, 'NY-S3');
  // a member of the other chamber who was opened before is not whom this is about
  assert.equal(activeSeat({ ...visit, openSeat: 'NY-12' }, senate)?.id, 'NY-S3');
  assert.equal(hasEnded(visit, senate), false);
  assert.equal(hasEnded(visit, house), true);
});

test('the House member of a shared ZIP code is asked for only where a topic asks the House', () => {
  const visit = visitOf('choose-district', [S1, S2, H12, H10], {
    outcomes: { 't/NY-S1': 'spoke', 't/NY-S3': 'spoke' },
  });
  for (const [chamber, isNeeded] of [
    [undefined, true],
    ['house', true],
    ['senate', false],
  ] as const) {
    assert.equal(needsHouseChoice(visit, chamber), isNeeded);
    assert.equal(hasEnded(visit, { id: 't', chamber }), !isNeeded);
    assert.equal(asksAnyMember(visit, { id: 't', chamber }), true);
  }
});

test('where nobody whom a topic asks is in office, it asks nobody, and it is not offered as the next one', () => {
  const delegate = visitOf('found', [H12]);
  const topics = [
    { id: 'main', script: '' },
    { id: 'senators', script: '', number: 1, chamber: 'senate' },
    { id: 'all', script: '', number: 2 },
  ] as const;
  assert.equal(asksAnyMember(delegate, topics[1]), false);
  assert.equal(hasEnded(delegate, topics[1]), false);
  assert.equal(nextTopic(delegate, [...topics], topics[0])?.id, 'all');
  assert.equal(nextTopic(visitOf('found', [S1, H12]), [...topics], topics[0])?.id, 'senators');
});
