import type { Note } from './types.ts';

/** The notes that are true at an instant (milliseconds since 1970). */
export const notesAt = (notes: Note[] = [], now: number): Note[] =>
  notes.filter(
    ({ from, until }) => !(from && !(Date.parse(from) <= now)) && !(until && !(now < Date.parse(until))),
  );
