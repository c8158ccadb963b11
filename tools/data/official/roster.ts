import type { Term } from '../sources.ts';

/** A member in a chamber's own list. */
export interface ListedMember {
  /** `NY-12`, `AK-AL`, `NY-S1` */
  seat: string;
  bioguide: string;
  name: string;
  lastName: string;
  /** What the list says about the term; it never has its end. */
  term: Pick<Term, 'party'> & Partial<Term>;
}

/** A chamber's own list of its members. */
export interface Roster {
  file: string;
  /** The date of the list. */
  asOf: string;
  held: ListedMember[];
  vacant: { seat: string; since: string }[];
}

export const PARTIES: Readonly<Record<string, string>> = { D: 'Democrat', R: 'Republican', I: 'Independent' };

/** Converts a phone from `(202) 225-0001` to `202-225-0001`. */
export const phoneOf = (text: string): string => text.replace(/^\((\d{3})\)\s*/, '$1-');

export const PHONE = /^(202-22[456]-\d{4})?$/;
