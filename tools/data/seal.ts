// Checks tables that were edited by hand, and updates their manifest.
import { crc32 } from '../../src/lib/crc32.ts';
import { INVISIBLE } from '../../src/lib/invisible.ts';
import { FORMAT } from '../../src/congress/manifest.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { readBoundaryFiles } from './boundaries/boundary-files.ts';
import { checkMembers } from './check-members.ts';
import { checkAsOf, isDay } from './days.ts';
import type { Faults } from './faults.ts';
import { readInput } from './input.ts';
import { allOffices } from './offices/all.ts';
import { bytesOf, type Files } from './output.ts';
import { readChecked, readManifest, type Entry } from './read-tables.ts';
import { DISTRICTS, PLACES } from './house-districts.ts';

/** Removes what editors add silently: a byte order mark, Windows line breaks, empty lines at the end. */
const normalize = (text: string) =>
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
    for (const id of covered) if (!DISTRICTS.has(id)) faults.add(file, `${id} is not a district`);
    for (const id of DISTRICTS) if (!covered.has(id)) faults.add(file, `no ZIP code is in ${id}`);
    for (const place of PLACES)
      if (!table.linesEnd(place)) faults.add(file, `it does not say when the district lines of ${place} end`);
  } catch (error) {
    faults.add(
      file,
      `is damaged (${(error as Error).message}): restore it, because it cannot be edited by hand`,
    );
  }
}

function checkOffices(file: string, text: string, faults: Faults): void {
  for (const [i, row] of text.split('\n').entries())
    if (INVISIBLE.test(row)) faults.add(`${file}:${i + 1}`, `"${row}" has an invisible character: delete it`);
  try {
    allOffices(text);
  } catch (error) {
    faults.add(
      file,
      `cannot be read (${(error as Error).message}): write an office like Cullman|35055|3418 -8684|2567346043|205 4th Ave. NE, Suite 104`,
    );
  }
}

/** Files that cannot be edited by hand, unchanged. */
function unchangedFiles(entry: Entry, read: () => Files, faults: Faults): Files {
  try {
    return read();
  } catch (error) {
    faults.add(
      entry.file,
      `is damaged, or a file beside it (${(error as Error).message}): restore these files, because they cannot be edited by hand`,
    );
    return [];
  }
}

/**
 * Returns the files to write, the manifest last; null if there are errors, which go to `faults`. `asOf` is the date of the
 * member table.
 */
export function sealTables(folder: string, asOf: string, faults: Faults): Files | null {
  const textOf = (file: string) =>
    readInput(folder, file, '--out names the folder with manifest.json and all tables that it lists.');
  const manifest = readManifest(textOf);
  if (manifest.format !== FORMAT) throw new Error(`manifest.json does not have format ${FORMAT}`);
  checkAsOf(asOf, faults);
  // a card does not use a directory that is older than the tables beside its module
  if (isDay(asOf) && asOf < manifest.tables.members.asOf)
    faults.add(
      '--as-of',
      `"${asOf}" is before the present date of the tables, ${manifest.tables.members.asOf}: use that or a later one`,
    );

  const files: Files = [];
  const seal = (entry: Entry, check: typeof checkZips): boolean => {
    const text = normalize(textOf(entry.file));
    const bytes = bytesOf(text);
    check(entry.file, text, faults);
    const crc = crc32(bytes);
    const changed = crc !== entry.crc;
    // a published table has its checksum in its name
    Object.assign(entry, { file: entry.file.replace(entry.crc, crc), crc, bytes: bytes.length });
    files.push([entry.file, bytes]);
    return changed;
  };
  for (const tables of [manifest.tables, manifest.next?.tables]) {
    if (tables?.zips && seal(tables.zips, checkZips) && asOf > tables.zips.asOf) tables.zips.asOf = asOf;
    if (tables?.boundaries)
      files.push(
        ...unchangedFiles(
          tables.boundaries,
          () => readBoundaryFiles(tables.boundaries!, textOf).files,
          faults,
        ),
      );
    if (tables?.offices && seal(tables.offices, checkOffices) && asOf > tables.offices.asOf)
      tables.offices.asOf = asOf;
    if (tables?.centres) {
      const { centres } = tables;
      const read = (): Files => [[centres.file, bytesOf(readChecked(centres, textOf))]];
      files.push(...unchangedFiles(centres, read, faults));
    }
    if (!tables?.members) continue;
    seal(tables.members, checkMembers);
    tables.members.asOf = asOf;
  }
  files.push(['manifest.json', bytesOf(JSON.stringify(manifest, null, 1) + '\n')]);
  return faults.lines.length ? null : files;
}
