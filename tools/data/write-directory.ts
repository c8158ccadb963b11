// The one way to write a directory. What a card would refuse is not written: every page that names the folder would turn to the
// older tables beside its module.
import { checkManifest, checkTables } from '../../src/congress/directory-checks.ts';
import { MAX_FILE_BYTES } from '../../src/congress/directory-reader.ts';
import type { Manifest } from '../../src/congress/manifest.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { INVISIBLE } from '../../src/lib/invisible.ts';
import { replaceFiles, type Files } from './output.ts';
import { textsOf } from './read-tables.ts';

/** Throws, with the reason, if a card would refuse these files: at present, or once the next congress has begun. */
function checkAsCard(files: Files): void {
  const textOf = textsOf(files);
  const manifest = JSON.parse(textOf('manifest.json')) as Manifest;
  const { congress, tables, next } = manifest;
  // the strictest card is one of the congress before: it takes no tables of a congress that has not begun
  checkManifest(manifest, { congress: congress - 1, tables, hasGeoData: true }, Date.now());
  for (const { zips, members } of [tables, { ...tables, ...next?.tables }])
    checkTables({
      zips: readZipTable(textOf(zips.file)),
      members: readMemberTable(textOf(members.file)),
      asOf: members.asOf,
      validUntil: members.validUntil,
    });
  for (const [name, bytes] of files) {
    if (bytes.length > MAX_FILE_BYTES) throw new Error(`${name} is longer than ${MAX_FILE_BYTES} bytes`);
    if (INVISIBLE.test(textOf(name))) throw new Error(`${name} has an invisible character`);
  }
}

/** Writes a whole directory, the manifest last. With `dry` it only looks whether it could. */
export function writeDirectory(folder: string, files: Files, { dry = false } = {}): void {
  try {
    checkAsCard(files);
  } catch (error) {
    throw new Error(`a card would refuse these tables: ${(error as Error).message}`, { cause: error });
  }
  if (!dry) replaceFiles(folder, files);
}
