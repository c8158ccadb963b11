// Reads existing boundary files, to check them, compare them, or keep them with new tables.
import { crc32 } from '../../../src/lib/crc32.ts';
import { besideFile } from '../../../src/lib/fetch-file.ts';
import { bytesOf, type Files } from '../output.ts';
import type { TableFile } from '../../../src/congress/manifest.ts';

/** Returns the text of a file by its path in the directory. Throws if there is none. */
export type TextOf = (file: string) => string;

export interface BoundaryFiles {
  /** The checksum of each state's file. */
  states: Map<string, string>;
  /** The files by their paths in the directory, the index last. */
  files: Files;
}

/** Reads the index and the files that it names. Throws if a checksum is wrong. */
export function readBoundaryFiles(
  { file, crc }: Pick<TableFile, 'file' | 'crc'>,
  textOf: TextOf,
): BoundaryFiles {
  const read = (name: string, sum: string): [string, Uint8Array] => {
    const bytes = bytesOf(textOf(name));
    if (crc32(bytes) !== sum) throw new Error(`${name} is not what was compiled`);
    return [name, bytes];
  };
  const index = read(file, crc);
  const named = [...textOf(file).matchAll(/^([A-Z]{2}) ([0-9a-f]{8}) /gm)].map(
    ([, state, sum]) => [state!, sum!] as const,
  );
  return {
    states: new Map(named.filter(([state]) => state !== 'US')),
    files: [...named.map(([state, sum]) => read(besideFile(file, `${state}.txt`), sum)), index],
  };
}

/** The rows of an index that say until when lines are valid. */
export const linesRows = (ends: [instant: string, states: string[]][]) =>
  ends.map(([instant, states]) => `lines ${instant} ${states.join(' ')}`);

/** The same files with other instants at which lines end, because more may be known about the lines of the next congress. */
export function withLineEnds(
  { files }: BoundaryFiles,
  ends: [instant: string, states: string[]][],
): BoundaryFiles['files'] {
  const [name, bytes] = files.at(-1)!;
  const [grid, ...rows] = new TextDecoder().decode(bytes).split('\n');
  const others = rows.filter((row) => !row.startsWith('lines '));
  return [...files.slice(0, -1), [name, bytesOf([grid, ...linesRows(ends), ...others].join('\n'))]];
}
