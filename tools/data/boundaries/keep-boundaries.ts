// Keeps the boundaries that are there already: the official files have none.
import { crc32 } from '../../../src/lib/crc32.ts';
import type { TableEntry } from '../../../src/congress/manifest.ts';
import { withLineEnds, type BoundaryFiles } from './boundary-files.ts';

/** Existing boundaries. */
export interface EarlierBoundaries extends BoundaryFiles {
  /** Whose lines they are. */
  congress: number;
  asOf: string;
  validUntil: string;
}

/** Boundaries with their entry in the manifest. */
export interface Boundaries {
  files: BoundaryFiles['files'];
  entry: TableEntry & { congress?: number };
}

/** Boundary files in the folder of another congress, so that the folder of the one before can be deleted. */
export const inFolder = (files: BoundaryFiles['files'], congress: number): BoundaryFiles['files'] =>
  files.map(([name, bytes]) => [name.replace(/^\d+/, String(congress)), bytes]);

/** Boundaries and the entry that describes their index, which is the last of the files. */
export function boundariesOf(
  files: BoundaryFiles['files'],
  dates: Pick<TableEntry, 'asOf' | 'validUntil'> & { congress?: number },
): Boundaries {
  const [file, index] = files.at(-1)!;
  return { files, entry: { file, crc: crc32(index), bytes: index.length, ...dates } };
}

/**
 * The boundaries for a congress out of those that are there: its own, or else those of an earlier one, which go on in most
 * states (their index says in which). Null if there are none.
 *
 * @param ends until when the lines of this congress are valid, each with its states
 */
export function keepBoundaries(
  congress: number,
  all: EarlierBoundaries[],
  ends: [instant: string, states: string[]][],
): Boundaries | null {
  const own = all.find((one) => one.congress === congress);
  if (own)
    return boundariesOf(withLineEnds(own, ends), {
      asOf: own.asOf,
      validUntil: ends.map(([instant]) => instant).sort()[0]!,
    });
  const old = all.find((one) => one.congress < congress);
  if (!old) return null;
  const { asOf, validUntil } = old;
  return boundariesOf(inFolder(old.files, congress), { asOf, validUntil, congress: old.congress });
}
