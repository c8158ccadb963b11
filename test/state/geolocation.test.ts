// What a visit learns from a position: whose district it is, which of several, and why it gave no answer.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { findByZip, type Position } from '../../src/congress/congress.ts';
import { lookUpPosition } from '../../src/state/geolocation.ts';
import { seatsToCall } from '../../src/state/selectors.ts';
import { INITIAL_STATE, type VisitState } from '../../src/state/state.ts';
import { serve, setClock, type Served } from '../congress/directory-of.ts';
import { besideLine, inSquare, TABLES, withBoundaries } from '../congress/directory-with-boundaries.ts';
import { browserRefuses, browserTells, browserWaits, questions } from './browser-position.ts';

/** The squares, from west to east. */
const [NY_1, NY_2, OR_1, CA_1] = [0, 1, 2, 3] as const;
const HONG_KONG = { latitude: 22.3193, longitude: 114.1694 };

let directory: Served;
beforeEach(() => {
  setClock('2026-10-10T12:00:00Z');
  directory = serve(withBoundaries());
});

const at = (position: Position, accuracy?: number) =>
  browserTells({ ...(position as { latitude: number; longitude: number }), ...(accuracy && { accuracy }) });

const lookUp = (state = INITIAL_STATE, options: { state?: string; private?: boolean } = {}) =>
  lookUpPosition(state, { directory: directory.address, ...options });

/** A visit that looked up a ZIP code of several districts, and asks which it is. */
const narrowing = async (zip: string): Promise<VisitState> => ({
  ...INITIAL_STATE,
  zip,
  answer: await findByZip(zip, { directory: directory.address }),
  isNarrowing: true,
});

/** Whom the visitor calls after a position has told. */
const called = (state: VisitState, change: Partial<VisitState>) =>
  seatsToCall({ ...state, ...change }).map(({ id }) => id);

test('an answer without a ZIP code, and the position to about half a mile', async () => {
  at({ latitude: 30.24871, longitude: -109.75149 });
  const { answer, asOf, ...rest } = await lookUp();
  assert.deepEqual([answer!.kind, answer!.districts, asOf], ['found', ['NY-1'], '2026-10-03']);
  assert.deepEqual(rest, {
    zip: '',
    chosenSeats: [],
    position: { latitude: 30.25, longitude: -109.75 },
  });
});

test('asked once, exactly, and for a position that is not older than a minute', () => {
  browserWaits();
  void lookUp();
  assert.equal(questions.length, 1);
  assert.deepEqual(questions[0]![2], { enableHighAccuracy: true, timeout: 30_000, maximumAge: 60_000 });
});

test('near a line: the districts to choose from', async () => {
  at(besideLine(NY_2, 30));
  const { answer } = await lookUp();
  assert.deepEqual([answer!.kind, answer!.districts], ['choose-district', ['NY-2', 'NY-1']]);
});

test('near a state line: the states, and asked again, the one that the visitor names', async () => {
  at(besideLine(OR_1, 30));
  assert.deepEqual((await lookUp()).answer!.states, ['OR', 'NY']);
  const { answer } = await lookUp(INITIAL_STATE, { state: 'NY' });
  assert.deepEqual([answer!.kind, answer!.districts], ['found', ['NY-2']]);
});

test('outside the United States it is an answer too', async () => {
  at(HONG_KONG);
  assert.equal((await lookUp()).answer!.kind, 'no-seat');
});

test('a browser that refuses, and one that has no position, gives no answer', async () => {
  browserRefuses();
  assert.deepEqual(await lookUp(), { positionError: 'position.none' });
});

test('a browser without geolocation gives no answer', async () => {
  assert.equal(navigator.geolocation, undefined);
  assert.deepEqual(await lookUp(), { positionError: 'position.none' });
});

test('a question that nobody answers is given up after half a minute', async () => {
  browserWaits();
  let result: unknown;
  void lookUp().then((found) => (result = found));
  mock.timers.tick(29_999);
  await new Promise(setImmediate);
  assert.equal(result, undefined);
  mock.timers.tick(1);
  await new Promise(setImmediate);
  assert.deepEqual(result, { positionError: 'position.none' });
});

test('a position that says hardly more than the state is not used', async () => {
  for (const accuracy of [5001, Infinity, NaN]) {
    browserTells({ ...HONG_KONG, accuracy });
    assert.deepEqual(await lookUp(), { positionError: 'position.coarse' }, String(accuracy));
  }
  browserTells({ ...HONG_KONG, accuracy: 5000 });
  assert.equal((await lookUp()).answer!.kind, 'no-seat');
});

test('a position that is none, and boundaries that do not arrive, give no answer', async () => {
  browserTells({ latitude: NaN, longitude: 0 });
  assert.deepEqual(await lookUp(), { positionError: 'position.failed' });
  directory = serve(TABLES);
  at(inSquare(NY_1));
  assert.deepEqual(await lookUp(), { positionError: 'position.failed' });
});

test('what is asked for tells the state, and with `private` not even that', async () => {
  const files = () => directory.asked.map(({ file }) => file).filter((file) => /[A-Z]{2}\.txt$/.test(file));
  at(inSquare(OR_1));
  await lookUp();
  assert.deepEqual(files(), ['119/boundaries/OR.txt']);
  directory = serve(withBoundaries());
  await lookUp(INITIAL_STATE, { private: true });
  assert.deepEqual(files(), ['119/boundaries/US.txt']);
});

test('of the districts of a ZIP code, the one of the position', async () => {
  const state = await narrowing('10003');
  assert.deepEqual(state.answer!.districts, ['NY-2', 'NY-1']);
  at(inSquare(NY_1));
  const result = await lookUp(state);
  assert.equal('answer' in result, false, 'the districts can still be chosen from');
  assert.deepEqual(called(state, result), ['NY-S3', 'NY-S1', 'NY-1']);
});

test('of the districts of a ZIP code none, or near a line between two of them: it is said, and the choice stays', async () => {
  const state = await narrowing('10003');
  at(inSquare(OR_1));
  const outside = await lookUp(state);
  assert.equal(outside.positionError, 'position.outside');
  at(besideLine(NY_2, 30));
  const near = await lookUp(state);
  assert.equal(near.positionError, 'position.near');
  for (const result of [outside, near]) {
    assert.ok(result.position, 'the offices near there are known');
    assert.equal('answer' in result || 'chosenSeats' in result, false);
  }
});

test('a line to a district that is not of the ZIP code leaves one', async () => {
  const state = await narrowing('10003');
  at(besideLine(OR_1, 30));
  const { chosenSeats } = await lookUp(state);
  assert.deepEqual(
    chosenSeats!.map(({ id }) => id),
    ['NY-2'],
  );
});

test('of a ZIP code in two states, the members of the one of the position', async () => {
  const state = await narrowing('97635');
  assert.deepEqual(state.answer!.districts, ['CA-1', 'OR-2']);
  at(inSquare(CA_1));
  assert.deepEqual(called(state, await lookUp(state)), ['CA-S3', 'CA-S1', 'CA-1']);
});

test('a district that is only possible there takes the place of that of its state', async () => {
  const state = await narrowing('97635');
  assert.deepEqual(state.answer!.alsoPossible, ['OR-1', 'CA-3']);
  at(inSquare(OR_1));
  assert.deepEqual(called(state, await lookUp(state)), ['OR-S3', 'OR-S2', 'OR-1']);
});

test('the state is that of the district, where the nearest is none of the ZIP code', async () => {
  const state = await narrowing('97635');
  // in New York, so near to the line that it may be in Oregon
  at(besideLine(OR_1, -30));
  assert.deepEqual(called(state, await lookUp(state)), ['OR-S3', 'OR-S2', 'OR-1']);
});
