import { PLACES } from '../seats.ts';

/** One publication of a congress's district lines. */
export interface Source {
  congress: number;
  by: 'relationship' | 'blocks';
}

/** Which publication tells the lines on which each state elected (or elects) its members of a congress. */
interface Lines {
  /** The day until which court orders and enactments were followed. */
  asOf: string;
  /** Whose lines a state has that is not among `states`; a number: the lines it had in that congress. */
  usual: Source | number;
  states: Record<string, Source>;
}

const each = (states: string, source: Source) =>
  Object.fromEntries(states.split(' ').map((state) => [state, source]));

const CD119: Source = { congress: 119, by: 'relationship' };
const CD119_BLOCKS: Source = { congress: 119, by: 'blocks' };
const CD120_BLOCKS: Source = { congress: 120, by: 'blocks' };

/** Of a congress that is not here nobody knows the lines yet. */
export const LINES: Readonly<Record<number, Lines>> = {
  119: {
    asOf: '2026-10-05',
    usual: CD119,
    // drawn anew between the congresses, and published block by block
    states: each('AL GA LA NC NY', CD119_BLOCKS),
  },
  120: {
    asOf: '2026-10-05',
    usual: 119,
    states: {
      ...each('AL CA FL LA NC OH TN TX UT', CD120_BLOCKS),
      // elects on its map of 2022: that of 2025, which is in the files of the 120th, is suspended
      MO: CD119,
    },
  },
};

/** The files of a publication block by block; those of single states overrule the national one. */
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

/** The publication that tells a state's lines of a congress. */
export function sourceOf(congress: number, place: string): Source {
  const { usual, states } = LINES[congress]!;
  return states[place] ?? (typeof usual === 'number' ? sourceOf(usual, place) : usual);
}

/** The states that change their lines with the next congress, or null where nobody knows yet. */
export function redrawnAfter(congress: number): string[] | null {
  if (!LINES[congress + 1]) return null;
  const lines = (of: number, place: string) => sourceOf(of, place).congress;
  return PLACES.filter((place) => lines(congress, place) !== lines(congress + 1, place));
}

/** The states of which it is said that their lines stay as they were in the congress before. */
export const unchangedIn = (congress: number): string[] =>
  typeof LINES[congress]!.usual === 'number'
    ? PLACES.filter((place) => !(place in LINES[congress]!.states))
    : [];
