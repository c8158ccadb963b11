// Whom a visitor calls, in which order, and where they stand when something else has come meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Seat } from '../../src/congress/answer.ts';
import type { Doing, Outcome, Place } from '../../src/state/state.ts';
import { counted, isCalled } from '../../src/state/state.ts';
import { calledOf, placeIn, seatsToCall, stepFrom } from '../../src/state/selectors.ts';
import type { Visit } from '../../src/state/store.ts';

const seat = (id: string, change: Partial<Seat> = {}): Seat => ({
  id,
  chamber: /-S\d$/.test(id) ? 'senate' : 'house',
  title: 'Representative',
  state: id.slice(0, 2),
  district: null,
  voting: true,
  status: 'held',
  mayHaveChanged: false,
  member: null,
  ...change,
});

const [S1, S2, H12, H10] = [seat('NY-S1'), seat('NY-S3'), seat('NY-12'), seat('NY-10')];

const visit = (kind: Answer['kind'], seats: Seat[], chosen: Seat[] = [], doing: Doing = {}): Visit => ({
  answer: { kind, seats } as Answer,
  chosen,
  doing,
  zip: '',
  busy: false,
  where: null,
  trouble: '',
  among: false,
  asOf: null,
  topic: '',
  asks: [],
});

const ids = (seats: Seat[]) => seats.map(({ id }) => id);

test('the senators first, then the House member, however the answer has them', () => {
  assert.deepEqual(ids(seatsToCall(visit('found', [H12, S1, S2]))), ['NY-S1', 'NY-S3', 'NY-12']);
});

test('nobody where nothing is answered, and of an answer that leaves it open who they are', () => {
  assert.deepEqual(seatsToCall({ ...visit('found', [S1]), answer: null }), []);
  for (const kind of [
    'choose-state',
    'military',
    'no-seat',
    'unknown',
    'out-of-date',
    'unavailable',
    'invalid',
  ])
    assert.deepEqual(seatsToCall(visit(kind as Answer['kind'], [S1, S2, H12])), [], kind);
});

test('a vacant seat is nobody to call; a withheld one has the switchboard', () => {
  const [gone, unsure] = [seat('NY-12', { status: 'vacant' }), seat('NY-S3', { status: 'withheld' })];
  assert.deepEqual(ids(seatsToCall(visit('found', [S1, unsure, gone]))), ['NY-S1', 'NY-S3']);
});

test('of several districts only the senators, until one is chosen, or all are', () => {
  const all = [S1, S2, H12, H10];
  assert.deepEqual(ids(seatsToCall(visit('choose-district', all))), ['NY-S1', 'NY-S3']);
  assert.deepEqual(ids(seatsToCall(visit('choose-district', all, [H10]))), ['NY-S1', 'NY-S3', 'NY-10']);
  assert.equal(seatsToCall(visit('choose-district', all, [H12, H10])).length, 4);
});

test('a district that only a looser source gives takes the place of the one that was found', () => {
  assert.deepEqual(ids(seatsToCall(visit('found', [S1, S2, H12], [H10]))), ['NY-S1', 'NY-S3', 'NY-10']);
});

const SEATS = [S1, S2, H12];
const after = (outcomes: Record<string, Outcome>, place?: Place) =>
  visit('found', SEATS, [], { outcomes, place });

test('the next step is the first office that nothing is known of, from there on; then the end', () => {
  const now = after({ 't/NY-S3': 'skipped' });
  assert.deepEqual(stepFrom(SEATS, now, 't'), { at: 'call', seat: 'NY-S1' });
  assert.deepEqual(stepFrom(SEATS, now, 't', 1), { at: 'call', seat: 'NY-12' });
  assert.deepEqual(stepFrom(SEATS, now, 't', 3), { at: 'end' });
  assert.deepEqual(stepFrom(SEATS, now, 'another', 1), { at: 'call', seat: 'NY-S3' });
});

test('called is who was spoken to or has a voicemail, about this topic', () => {
  const now = after({ 't/NY-S1': 'spoke', 't/NY-S3': 'missed', 't/NY-12': 'voicemail', 'u/NY-S3': 'spoke' });
  assert.equal(calledOf(SEATS, now, 't'), 2);
  assert.equal(calledOf(SEATS, now, 'u'), 1);
  assert.deepEqual(
    ['spoke', 'voicemail', 'missed', 'skipped', undefined].map((outcome) => isCalled(outcome as Outcome)),
    [true, true, false, false, false],
  );
});

test('stands where it was, as long as that is among the members of the answer', () => {
  for (const place of [{ at: 'list' }, { at: 'letters' }, { at: 'call', seat: 'NY-12' }] as Place[])
    assert.deepEqual(placeIn(SEATS, after({}, place), 't'), place);
  assert.deepEqual(placeIn(SEATS, after({}), 't'), { at: 'list' });
  assert.deepEqual(placeIn([], after({}, { at: 'letters' }), 't'), { at: 'list' });
});

test('another answer has come: it begins with its list', () => {
  const now = after({ 't/NY-S1': 'spoke' }, { at: 'call', seat: 'MT-2' });
  assert.deepEqual(placeIn(SEATS, now, 't'), { at: 'list' });
});

test('another topic has come: no end and no missed call of a topic that nothing was said about', () => {
  const known = { 't/NY-S1': 'missed' } as const;
  assert.deepEqual(placeIn(SEATS, after(known, { at: 'end' }), 't'), { at: 'end' });
  assert.deepEqual(placeIn(SEATS, after(known, { at: 'end' }), 'u'), { at: 'list' });
  const missed = { at: 'missed', seat: 'NY-S1' } as const;
  assert.deepEqual(placeIn(SEATS, after(known, missed), 't'), missed);
  assert.deepEqual(placeIn(SEATS, after(known, missed), 'u'), { at: 'call', seat: 'NY-S1' });
});

test('a count goes up and down by action and deed, never below nothing, and the one before stays as it was', () => {
  const before = { a: { spoke: 1 } };
  assert.deepEqual(counted(before, 'a', 'spoke'), { a: { spoke: 2 } });
  assert.deepEqual(counted(before, 'a', 'letter', 3), { a: { spoke: 1, letter: 3 } });
  assert.deepEqual(counted(before, 'b', 'spoke', -1), { a: { spoke: 1 }, b: { spoke: 0 } });
  assert.deepEqual(counted(undefined, 'toString', 'spoke'), { toString: { spoke: 1 } });
  assert.deepEqual(before, { a: { spoke: 1 } });
});
