import type { Seat } from '../../congress/index.ts';
import type { Words } from './words.ts';
/** What a seat is: "Representative, New York's 12th district". */
export declare function officeOf(seat: Seat, words: Words): string;
/** A district by its id: "New York's 12th district". */
export declare function districtOf(id: string, words: Words): string;
