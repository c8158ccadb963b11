// Boundaries that are there already: read back whole, to be checked, compared, or laid beside new tables.
import { crc32 } from '../../../src/lib/crc32.ts';
import type { TableFile } from '../../../src/congress/manifest.ts';
import { linesRows } from './text.ts';

/** The text of a file by its name below the directory. Throws where there is none. */
export type TextOf = (file: string) => string;

export interface KeptBoundaries {
  /** The checksum of each state's file. */
  states: Map<string, string>;
  /** The files by their names below the directory, the index last. */
  files: [name: string, bytes: Uint8Array][];
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads the files that an index names. Throws where one is not what it has to be. */
export function readKept({ file, crc }: Pick<TableFile, 'file' | 'crc'>, textOf: TextOf): KeptBoundaries {
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
    files: [...named.map(([state, sum]) => read(file.replace(/[^/]*$/, `${state}.txt`), sum)), index],
  };
}

/** The same with other instants at which lines end: what is known of the next congress's lines may have grown. */
export function withEnds(
  { files }: KeptBoundaries,
  ends: [instant: string, states: string[]][],
): KeptBoundaries['files'] {
  const [name, bytes] = files.at(-1)!;
  const [grid, ...rows] = new TextDecoder().decode(bytes).split('\n');
  const others = rows.filter((row) => !row.startsWith('lines '));
  return [...files.slice(0, -1), [name, bytesOf([grid, ...linesRows(ends), ...others].join('\n'))]];
}
