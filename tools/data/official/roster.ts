import type { Term } from '../sources.ts';

/** Who holds a seat by a chamber's own list. */
export interface ListedMember {
  /** `NY-12`, `AK-AL`, `NY-S1` */
  seat: string;
  bioguide: string;
  name: string;
  lastName: string;
  /** What the list tells of the term; a chamber's list has no end of it. */
  term: Pick<Term, 'party'> & Partial<Term>;
}

/** A chamber's own list of its members. */
export interface Roster {
  file: string;
  /** The day of the list. */
  asOf: string;
  held: ListedMember[];
  vacant: { seat: string; since: string }[];
}

export const PARTIES: Readonly<Record<string, string>> = { D: 'Democrat', R: 'Republican', I: 'Independent' };

/** A phone of a list, `(202) 225-0001`, as the tables have it. */
export const phoneOf = (text: string): string => text.replace(/^\((\d{3})\)\s*/, '$1-');

export const PHONE = /^(202-22[456]-\d{4})?$/;
