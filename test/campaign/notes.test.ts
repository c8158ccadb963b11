// Something true for a time appears and vanishes on the minute, by nobody's hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validAt } from '../../src/campaign/validity.ts';
import type { Note } from '../../src/campaign/campaign.ts';

const MINUTE = 60_000;
const from = '2026-06-01T04:00Z';
const until = '2027-01-03T12:00-05:00';
const FROM = Date.UTC(2026, 5, 1, 4);
const UNTIL = Date.UTC(2027, 0, 3, 17);

const isThere = (note: Partial<Note>, now: number) =>
  validAt([{ id: 'n', text: 'T', ...note }], now).length === 1;

/** [the note, the instant, whether it is there] */
const CASES: [string, Partial<Note>, number, boolean][] = [
  ['a minute before its first instant', { from, until }, FROM - MINUTE, false],
  ['at its first instant', { from, until }, FROM, true],
  ['a minute after its first instant', { from, until }, FROM + MINUTE, true],
  ['a minute before its last instant', { from, until }, UNTIL - MINUTE, true],
  ['at its last instant', { from, until }, UNTIL, false],
  ['a minute after its last instant', { from, until }, UNTIL + MINUTE, false],
  ['without a last instant, for good', { from }, UNTIL * 2, true],
  ['without a first instant, from the start', { until }, 0, true],
  ['without either, always', {}, 0, true],
  // better no note than one that never goes
  ['from an instant that no calendar has', { from: '2026-13-01T00:00Z' }, UNTIL, false],
  ['until an instant that no calendar has', { until: '2026-13-01T00:00Z' }, 0, false],
];
for (const [name, note, now, there] of CASES) {
  test(`${name}: ${there ? 'there' : 'not there'}`, () => assert.equal(isThere(note, now), there));
}

test('those that are there stay in their order', () => {
  const notes = [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B', until },
    { id: 'c', text: 'C', from },
  ];
  const ids = (now: number) => validAt(notes, now).map(({ id }) => id);
  assert.deepEqual(ids(0), ['a', 'b']);
  assert.deepEqual(ids(FROM), ['a', 'b', 'c']);
  assert.deepEqual(ids(UNTIL), ['a', 'c']);
});

test('no notes, none there', () => assert.deepEqual(validAt(undefined, 0), []));
