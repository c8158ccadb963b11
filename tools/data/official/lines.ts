import { PLACES } from '../house-districts.ts';

/** A publication of a congress's district lines. */
export interface Source {
  congress: number;
  by: 'relationship' | 'blocks';
}

/** Which publication has the lines on which each state elected (or elects) its members of a congress. */
interface Lines {
  /** The day up to which court orders and new laws are included. */
  asOf: string;
  /** The source for all states that are not in `states`. A number means that they have the same lines as in that congress. */
  usual: Source | number;
  states: Record<string, Source>;
}

const each = (states: string, source: Source) =>
  Object.fromEntries(states.split(' ').map((state) => [state, source]));

const CD119: Source = { congress: 119, by: 'relationship' };
const CD119_BLOCKS: Source = { congress: 119, by: 'blocks' };
const CD120_BLOCKS: Source = { congress: 120, by: 'blocks' };

/** The lines by congress; those of a congress that is not listed are not known yet. */
export const LINES: Readonly<Record<number, Lines>> = {
  119: {
    asOf: '2026-10-05',
    usual: CD119,
    // redrawn between the congresses, and published by block
    states: each('AL GA LA NC NY', CD119_BLOCKS),
  },
  120: {
    asOf: '2026-10-05',
    usual: 119,
    states: {
      ...each('AL CA FL LA NC OH TN TX UT', CD120_BLOCKS),
      // elects on its map of 2022, because that of 2025, which is in the files of the 120th, is suspended
      MO: CD119,
    },
  },
};

/** The files of a publication by block. Those of single states replace the state's part of the national one. */
export const BLOCK_FILES: Readonly<
  Record<number, { archive: string; national: string; states: Record<string, string> }>
> = {
  119: {
    archive: 'cd119.zip',
    national: 'NationalCD119.txt',
    states: {
      AL: '01_AL_CD119.txt',
      GA: '13_GA_CD119.txt',
      LA: '22_LA_CD119.txt',
      NC: '37_NC_CD119.txt',
      NY: '36_NY_CD119.txt',
    },
  },
  120: { archive: 'cd120.zip', national: 'NationalCD120.txt', states: {} },
};

export const RELATIONSHIP_FILES: Readonly<Record<number, string>> = { 119: 'tab20_cd11920_zcta520_natl.txt' };
export const ZCTA_BLOCKS = 'tab20_zcta520_tabblock20_natl.txt';

/** The publication with a state's lines in a congress. */
export function sourceOf(congress: number, place: string): Source {
  const { usual, states } = LINES[congress]!;
  return states[place] ?? (typeof usual === 'number' ? sourceOf(usual, place) : usual);
}

/** The states whose lines change with the next congress; null if that is not known yet. */
export function redrawnAfter(congress: number): string[] | null {
  if (!LINES[congress + 1]) return null;
  const lines = (of: number, place: string) => sourceOf(of, place).congress;
  return PLACES.filter((place) => lines(congress, place) !== lines(congress + 1, place));
}

/** The states whose lines are declared to be the same as in the previous congress. */
export const unchangedIn = (congress: number): string[] =>
  typeof LINES[congress]!.usual === 'number'
    ? PLACES.filter((place) => !(place in LINES[congress]!.states))
    : [];
