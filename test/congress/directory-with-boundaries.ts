// A small directory with boundaries: squares side by side, and positions in them and beside their lines.
import type { Position } from '../../src/congress/congress.ts';
import { compileBoundaries } from '../../tools/data/boundaries/compile-boundaries.ts';
import { Faults } from '../../tools/data/faults.ts';
import { entryOf, SIDE, SOUTH, squares, topologyOf, WEST } from './boundaries-of.ts';
import { COUNTRY, filesOf, LINES_END, manifestOf, type Files } from './directory-of.ts';

export const INDEX = '119/boundaries/index.txt';
/** The tables of a directory without boundaries. */
export const TABLES = filesOf(COUNTRY);
/** When the lines end, and of which states. */
export const ENDS: [string, string[]][] = [
  [LINES_END, ['CA', 'FL']],
  ['2029-01-03T17:00:00Z', ['*']],
];

/** Files of boundaries: the first squares are those of `first`. */
export const boundariesOf = (first: string[], ends = ENDS): Files =>
  Object.fromEntries(
    compileBoundaries(topologyOf(squares(first)), ends, new Faults()).map(([name, bytes]) => [
      `119/boundaries/${name}`,
      new TextDecoder().decode(bytes),
    ]),
  );
/** NY-1, NY-2, OR-1, CA-1 and AK-AL from west to east, in the southernmost row. */
export const DRAWN = boundariesOf(['NY-1', 'NY-2', 'OR-1', 'CA-1', 'AK-AL']);

/** A directory with boundaries; `change` may spoil the manifest. */
export const withBoundaries = (
  drawn = DRAWN,
  change: (manifest: Record<string, unknown>) => void = () => {},
): Files => {
  const files = { ...TABLES, ...drawn };
  return {
    ...files,
    'manifest.json': manifestOf(files, (manifest) => {
      Object.assign(manifest.tables as object, { boundaries: entryOf(INDEX, files[INDEX]!, LINES_END) });
      change(manifest);
    }),
  };
};

/** Degrees of latitude. */
export const METRE = 1 / 111_195;
const across = METRE / Math.cos((SOUTH * Math.PI) / 180);

/** So many metres east and north of a square's middle; the squares are 48 km wide and 56 km high. */
export const inSquare = (column: number, east = 0, north = 0): Position => ({
  latitude: SOUTH + SIDE / 2 + north * METRE,
  longitude: WEST + SIDE * (column + 0.5) + east * across,
});
/** So many metres east of the line at a square's western side. */
export const besideLine = (column: number, east: number): Position => ({
  latitude: SOUTH + SIDE / 2,
  longitude: WEST + SIDE * column + east * across,
});
