/**
 * Who represents you in Congress: from a ZIP code to seats, their members and the phone numbers of their offices. It
 * needs no API server, no key and no DOM; it fetches the directory's static files.
 *
 * @module hk-advocacy-card/congress
 */
export { findByPosition, findBySeat, findByZip } from './lookup.ts';
export type { Answer, AnswerKind, LookupOptions, Member, Position, PositionLookupOptions, Seat, } from './answer.ts';
export { parseZip } from './zip-code.ts';
