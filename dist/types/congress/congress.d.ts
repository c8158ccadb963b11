/**
 * Who represents you in Congress: from a ZIP code to seats, their members and the numbers of their offices. It needs no
 * server, no key and no DOM; the directory's files are fetched from where they lie.
 *
 * @module hk-advocacy-card/congress
 */
export { findByPosition, findBySeat, findByZip } from './lookup.ts';
export type { Answer, AnswerKind, LookupOptions, Member, Position, PositionLookupOptions, Seat, } from './answer.ts';
export { parseZip } from './zip-code.ts';
