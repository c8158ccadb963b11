// Tables that somebody edited by hand, checked and given the manifest that speaks of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from '../../src/lib/crc32.ts';
import { FORMAT } from '../../src/congress/manifest.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { readKept } from './boundaries/kept.ts';
import { checkMembers, isDay } from './check-members.ts';
import type { Faults } from './faults.ts';
import { allOffices } from './offices/all.ts';
import { readWhole, type Entry, type WholeManifest } from './read-tables.ts';
import { DISTRICTS, PLACES } from './seats.ts';

/** The day it is in Washington. */
export const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' });

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What an editor may add without a word: a mark at the start, Windows line ends, lines at the end. */
const asWritten = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd() + '\n';

function checkZips(file: string, text: string, faults: Faults): void {
  try {
    const table = readZipTable(text);
    const covered = new Set<string>();
    for (let zip = 0; zip < 100_000; zip++) {
      const row = table.districtsOf(String(zip).padStart(5, '0'));
      for (const id of row ? [...row.districts, ...row.alsoPossible] : []) covered.add(id);
    }
    for (const id of covered) if (!DISTRICTS.has(id)) faults.add(file, `${id} is no district`);
    for (const id of DISTRICTS) if (!covered.has(id)) faults.add(file, `no ZIP code is in ${id}`);
    for (const place of PLACES)
      if (!table.linesEnd(place)) faults.add(file, `nothing tells when the district lines of ${place} end`);
  } catch (error) {
    faults.add(
      file,
      `is damaged (${(error as Error).message}): take the one back that was there, it is not written by hand`,
    );
  }
}

function checkOffices(file: string, text: string, faults: Faults): void {
  try {
    allOffices(text);
  } catch (error) {
    faults.add(
      file,
      `cannot be read (${(error as Error).message}): write an office as Cullman|35055|3418 -8684|2567346043|205 4th Ave. NE, Suite 104`,
    );
  }
}

type Files = [name: string, bytes: Uint8Array][];

/** Files as they are: nobody writes these by hand. */
function filesAsTheyAre(entry: Entry, read: () => Files, faults: Faults): Files {
  try {
    return read();
  } catch (error) {
    faults.add(
      entry.file,
      `is damaged, or a file beside it (${(error as Error).message}): take back what was there, it is not written by hand`,
    );
    return [];
  }
}

/**
 * The files of a folder as they are to be, the manifest last. Where anything is at fault, `faults` has lines and there are
 * no files. `asOf` is the day whose members the tables tell.
 */
export function sealTables(folder: string, asOf: string, faults: Faults): Files | null {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as WholeManifest;
  if (manifest.format !== FORMAT) throw new Error(`manifest.json is not of format ${FORMAT}`);
  if (!isDay(asOf) || asOf > today())
    faults.add('--as-of', `"${asOf}" is no day that has come: write it as ${today()}`);
  // a card takes the tables beside it where those are younger
  else if (asOf < manifest.tables.members.asOf)
    faults.add(
      '--as-of',
      `"${asOf}" is before ${manifest.tables.members.asOf}, of which the tables are already`,
    );

  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files: Files = [];
  const seal = (entry: Entry, check: typeof checkZips): boolean => {
    const text = asWritten(textOf(entry.file));
    const bytes = bytesOf(text);
    check(entry.file, text, faults);
    files.push([entry.file, bytes]);
    const changed = crc32(bytes) !== entry.crc;
    Object.assign(entry, { crc: crc32(bytes), bytes: bytes.length });
    return changed;
  };
  for (const tables of [manifest.tables, manifest.next?.tables]) {
    if (tables?.zips && seal(tables.zips, checkZips) && asOf > tables.zips.asOf) tables.zips.asOf = asOf;
    if (tables?.boundaries)
      files.push(
        ...filesAsTheyAre(tables.boundaries, () => readKept(tables.boundaries!, textOf).files, faults),
      );
    if (tables?.offices && seal(tables.offices, checkOffices) && asOf > tables.offices.asOf)
      tables.offices.asOf = asOf;
    if (tables?.centres) {
      const { centres } = tables;
      const read = (): Files => [[centres.file, bytesOf(readWhole(centres, textOf))]];
      files.push(...filesAsTheyAre(centres, read, faults));
    }
    if (!tables?.members) continue;
    seal(tables.members, checkMembers);
    tables.members.asOf = asOf;
  }
  files.push(['manifest.json', bytesOf(JSON.stringify(manifest, null, 1) + '\n')]);
  return faults.lines.length ? null : files;
}
