import type { Note } from './types.ts';
/** The notes that are true at an instant (milliseconds since 1970). */
export declare const notesAt: (notes: Note[] | undefined, now: number) => Note[];
