import { resolve } from 'node:path';
import type { Faults } from '../faults.ts';
import type { Sources } from '../sources.ts';
import { ADDRESSES, type Address } from './addresses.ts';
import { downloadAll } from './download.ts';
import { readOfficial, readOfficialMembers, type OfficialMembers } from './read.ts';

export interface OfficialOptions {
  /** The folder with the files; by default they are downloaded into `cache`. */
  from: string | undefined;
  cache: string;
  /** The folder with the corrections by hand. */
  corrections: string;
  faults: Faults;
  note: (line: string) => void;
}

async function folderOf(addresses: readonly Address[], { from, cache }: OfficialOptions): Promise<string> {
  if (from === undefined) await downloadAll(addresses, cache, { screen: process.stderr });
  return resolve(from ?? cache);
}

/** The official files as sources for the compiler; null if there are errors. */
export async function officialSources(options: OfficialOptions): Promise<Sources | null> {
  const { corrections, faults, note } = options;
  const folder = await folderOf(ADDRESSES, options);
  return readOfficial({ folder, corrections }, faults, note);
}

/** The members and their offices alone, from the lists that change daily; null if there are errors. */
export async function officialMembers(options: OfficialOptions): Promise<OfficialMembers | null> {
  const { corrections, faults, note } = options;
  const folder = await folderOf(
    ADDRESSES.filter(({ daily }) => daily),
    options,
  );
  return readOfficialMembers({ folder, corrections }, faults, note);
}
