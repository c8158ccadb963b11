// Compiles the source files or the official files to tables. What it does not find sources for stays as it is.
import { existsSync } from 'node:fs';
import { readBoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import type { EarlierBoundaries } from './boundaries/keep-boundaries.ts';
import type { Faults } from './faults.ts';
import { officialMembers, officialSources, type OfficialOptions } from './official/official-sources.ts';
import { congressOf, readChecked, readManifest, type Entry } from './read-tables.ts';
import { renewMembers } from './renew-members.ts';
import { readSources, type Sources } from './sources.ts';
import { compileTables, NOTHING, type Earlier, type EarlierTable, type Tables } from './tables.ts';

export { renewBoundaries } from './renew-boundaries.ts';

type Print = (line: string) => void;

/** The existing tables of boundaries, offices and centres, if there are no sources for them, without those that are damaged. */
function readEarlier(sources: Sources, texts: TextOf | null, print: Print): Earlier {
  if (!texts) return NOTHING;
  const read = <T>(what: string, of: () => T): T | null => {
    try {
      return of();
    } catch (error) {
      print(`The existing ${what} cannot be read: ${(error as Error).message}`);
      return null;
    }
  };
  const manifest = read('tables', () => readManifest(texts));
  if (!manifest) return NOTHING;
  const { tables, next } = manifest;
  const boundaries = (what: string, entry?: Entry) =>
    read(what, (): EarlierBoundaries[] => {
      if (!entry) return [];
      const { asOf, validUntil } = entry;
      return [{ congress: congressOf(entry), asOf, validUntil, ...readBoundaryFiles(entry, texts) }];
    }) ?? [];
  const table = (what: 'offices' | 'centres') =>
    read(what, (): EarlierTable | null => {
      const entry = tables[what];
      if (!entry || sources[what]) return null;
      return { congress: congressOf(entry), asOf: entry.asOf, text: readChecked(entry, texts) };
    });
  return {
    congress: manifest.congress,
    boundaries: [
      ...boundaries('boundaries', sources.boundaries ? undefined : tables.boundaries),
      ...boundaries('boundaries of the next congress', next?.tables.boundaries),
    ],
    offices: table('offices'),
    centres: table('centres'),
  };
}

interface Output {
  faults: Faults;
  note: Print;
}

const compile = (sources: Sources | null, { faults, note }: Output, texts: TextOf | null): Tables | null =>
  sources && compileTables(sources, faults, note, readEarlier(sources, texts, note));

/**
 * The tables of the source files in a folder; null if there are errors.
 *
 * @param texts the existing tables
 */
export function compileSources(folder: string, output: Output, texts: TextOf | null): Tables | null {
  if (existsSync(folder)) return compile(readSources(folder), output, texts);
  throw new Error(
    `There is no folder ${folder}. Put the source files of data/SOURCES.md there, or set HK_SOURCES.`,
  );
}

export const compileOfficial = async (
  options: OfficialOptions,
  texts: TextOf | null,
): Promise<Tables | null> => compile(await officialSources(options), options, texts);

/** The existing tables with other members. */
export async function compileMembers(options: OfficialOptions, texts: TextOf | null): Promise<Tables | null> {
  const members = await officialMembers(options);
  return members && renewMembers(members, texts, options);
}
