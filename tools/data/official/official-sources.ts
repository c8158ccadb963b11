import { resolve } from 'node:path';
import type { Faults } from '../faults.ts';
import type { Sources } from '../sources.ts';
import { ADDRESSES } from './addresses.ts';
import { downloadAll } from './download.ts';
import { readOfficial } from './read.ts';

/**
 * The official files as sources for the compiler; null if there are errors.
 *
 * @param from the folder with the files; by default they are downloaded into `cache`
 */
export async function officialSources(
  from: string | undefined,
  cache: string,
  faults: Faults,
  note: (line: string) => void,
): Promise<Sources | null> {
  if (from === undefined) await downloadAll(ADDRESSES, cache, { screen: process.stderr });
  return readOfficial(resolve(from ?? cache), faults, note);
}
