// Visits made up for a test.
import type { Answer, AnswerKind, Seat } from '../../src/congress/congress.ts';
import { INITIAL_STATE, type VisitState } from '../../src/state/state.ts';

/** A seat by its id: `NY-S1` is a senator's. */
export const seatOf = (id: string, change: Partial<Seat> = {}): Seat => ({
  id,
  chamber: /-S\d$/.test(id) ? 'senate' : 'house',
  title: /-S\d$/.test(id) ? 'Senator' : 'Representative',
  state: id.slice(0, 2),
  district: /-S\d$/.test(id) ? null : id,
  voting: true,
  status: 'held',
  mayHaveChanged: false,
  member: null,
  ...change,
});

/** An answer of one state with these seats. */
export const answerOf = (kind: AnswerKind, seats: Seat[]): Answer => ({
  kind,
  states: ['NY'],
  districts: seats.flatMap(({ district }) => district ?? []),
  alsoPossible: [],
  seats,
  asOf: '2026-10-03',
  validUntil: '2027-01-03T17:00:00Z',
});

/** A visit with an answer. */
export const visitOf = (
  kind: AnswerKind,
  seats: Seat[] = [],
  change: Partial<VisitState> = {},
): VisitState => ({
  ...INITIAL_STATE,
  answer: answerOf(kind, seats),
  ...change,
});
