// Whom a visitor calls, in which order, about what, and where they are when another answer or topic has come meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topic } from '../../src/campaign/topics.ts';
import type { AnswerKind, Seat } from '../../src/congress/congress.ts';
import {
  callProgress,
  currentStep,
  currentTopic,
  isCalled,
  isLetterProblem,
  needsHouseChoice,
  nextCallStep,
  nextTopic,
  outcomeOf,
  pickedAsksOf,
  seatsToCall,
} from '../../src/state/selectors.ts';
import {
  INITIAL_STATE,
  type ActivityLog,
  type LetterStatus,
  type Outcome,
  type Step,
} from '../../src/state/state.ts';
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
const after = (outcomes: Record<string, Outcome>, step: Step = { name: 'list' }) =>
  visitOf('found', SEATS, { outcomes, step });

test('an outcome is that of one seat and one topic', () => {
  const visit = after({ 't/NY-S1': 'spoke' });
  assert.equal(outcomeOf(visit, 't', 'NY-S1'), 'spoke');
  assert.equal(outcomeOf(visit, 't', 'NY-S3'), undefined);
  assert.equal(outcomeOf(visit, 'u', 'NY-S1'), undefined);
});

test('the next step is the first office that was not called yet, from there on; then the end', () => {
  const visit = after({ 't/NY-S3': 'skipped' });
  assert.deepEqual(nextCallStep(visit, 't'), { name: 'call', seat: 'NY-S1' });
  assert.deepEqual(nextCallStep(visit, 't', 1), { name: 'call', seat: 'NY-12' });
  assert.deepEqual(nextCallStep(visit, 't', 3), { name: 'end' });
  assert.deepEqual(nextCallStep(visit, 'another', 1), { name: 'call', seat: 'NY-S3' });
  assert.deepEqual(nextCallStep(INITIAL_STATE, 't'), { name: 'end' });
});

test('called is who was spoken to or has a voicemail, about this topic', () => {
  const visit = after({
    't/NY-S1': 'spoke',
    't/NY-S3': 'missed',
    't/NY-12': 'voicemail',
    't/MT-1': 'spoke',
    'u/NY-S3': 'spoke',
  });
  assert.deepEqual(callProgress(visit, 't'), { called: 2, total: 3 });
  assert.deepEqual(callProgress(visit, 'u'), { called: 1, total: 3 });
  assert.deepEqual(callProgress(visit, 'v'), { called: 0, total: 3 });
  assert.deepEqual(
    ['spoke', 'voicemail', 'missed', 'skipped', undefined].map((outcome) => isCalled(outcome as Outcome)),
    [true, true, false, false, false],
  );
});

test('the step stays what it was, as long as its seat is among those of the answer', () => {
  const steps: Step[] = [{ name: 'list' }, { name: 'letters' }, { name: 'call', seat: 'NY-12' }];
  for (const step of steps) assert.deepEqual(currentStep(after({}, step), 't'), step);
  assert.deepEqual(currentStep(visitOf('found', [], { step: { name: 'letters' } }), 't'), { name: 'list' });
  assert.deepEqual(currentStep({ ...INITIAL_STATE, step: { name: 'letters' } }, 't'), { name: 'list' });
});

test('another answer has come: it begins with its list', () => {
  for (const name of ['call', 'missed'] as const)
    assert.deepEqual(currentStep(after({ 't/NY-S1': 'spoke' }, { name, seat: 'MT-2' }), 't'), {
      name: 'list',
    });
});

test('another topic has come: no end and no missed call of a topic that nothing was said about', () => {
  const outcomes = { 't/NY-S1': 'missed' } as const;
  assert.deepEqual(currentStep(after(outcomes, { name: 'end' }), 't'), { name: 'end' });
  assert.deepEqual(currentStep(after(outcomes, { name: 'end' }), 'u'), { name: 'list' });
  const missed: Step = { name: 'missed', seat: 'NY-S1' };
  assert.deepEqual(currentStep(after(outcomes, missed), 't'), missed);
  assert.deepEqual(currentStep(after(outcomes, missed), 'u'), { name: 'call', seat: 'NY-S1' });
});

const ask = (id: string) => ({ id, text: id, meaning: id });
const topicOf = (id: string, asks?: string[]): Topic => ({ id, script: id, asks: asks?.map(ask) });
const TOPICS = [topicOf('a'), topicOf('b'), topicOf('constructor')];

test('the topic is the one that was chosen; by default, and where it is no more, the first', () => {
  const topic = (id: string) => currentTopic({ ...INITIAL_STATE, topic: id }, TOPICS).id;
  assert.equal(topic('b'), 'b');
  assert.equal(topic(''), 'a');
  assert.equal(topic('gone'), 'a');
});

test('the next topic is the first after this one that was not called about, in a circle', () => {
  const next = (activity: ActivityLog, at: number) =>
    nextTopic({ ...INITIAL_STATE, activity }, TOPICS, TOPICS[at]!)?.id;
  assert.equal(next({}, 0), 'b');
  assert.equal(next({}, 1), 'constructor');
  assert.equal(next({}, 2), 'a');
  assert.equal(next({ b: { spoke: 1 } }, 0), 'constructor');
  assert.equal(next({ b: { voicemail: 1 }, constructor: { spoke: 2 } }, 0), undefined);
  // this one is not next, whether it was called about or not
  assert.equal(next({ a: { spoke: 1 }, b: { spoke: 1 } }, 2), undefined);
});

test('missed, skipped, written and signed is not called about', () => {
  const activity = { b: { missed: 1, skipped: 1, letter: 1, petition: 1 } };
  assert.equal(nextTopic({ ...INITIAL_STATE, activity }, TOPICS, TOPICS[0]!)?.id, 'b');
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
