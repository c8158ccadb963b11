// Puts a directory onto a site while visitors read it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from '../../src/lib/crc32.ts';
import { besideFile } from '../../src/lib/fetch-file.ts';
import { readBoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import { isFile, readIfThere, readInput } from './input.ts';
import { bytesOf, type Files } from './output.ts';
import { ownPrevious, previousOf } from './previous.ts';
import { namedIn, publishedName, removeUnnamed } from './published-files.ts';
import {
  readChecked,
  readManifest,
  readTables,
  textsOf,
  type Entry,
  type WholeManifest,
} from './read-tables.ts';
import { writeDirectory } from './write-directory.ts';

type Tables = Partial<WholeManifest['tables']>;

const AREA_CODES = 'area-codes.txt';

/** The tables of a congress under names that carry their checksums, so that no cache can give one for the other. */
function renamed(congress: number, tables: Tables, textOf: TextOf, files: Files): Tables {
  const entries = Object.entries(tables as Record<string, Entry>).map(([name, entry]): [string, Entry] => {
    const file = publishedName(congress, name, entry.crc);
    if (name !== 'boundaries') files.push([file, bytesOf(readChecked(entry, textOf))]);
    else
      for (const [one, bytes] of readBoundaryFiles(entry, textOf).files)
        files.push([besideFile(file, one.split('/').at(-1)!), bytes]);
    return [name, { ...entry, file }];
  });
  return Object.fromEntries(entries);
}

export interface Published {
  /** The date of the members. */
  members: string;
  removed: string[];
}

/**
 * Publishes the directory of one folder into another: first the tables, under names that carry their checksums; the manifest
 * last; and what the manifest before named stays, for whoever has read it. Null if all of it is there already. Throws, and
 * writes nothing, if a table is damaged or older than what is there.
 */
export function publishDirectory(from: string, into: string): Published | null {
  const textOf: TextOf = (file) => readInput(from, file, 'It has to be a whole directory, such as data/.');
  const manifest = readManifest(textOf);
  const files: Files = [];
  const { congress, tables, next } = manifest;
  const fresh: WholeManifest = {
    ...manifest,
    tables: renamed(congress, tables, textOf, files) as WholeManifest['tables'],
    ...(next && { next: { ...next, tables: renamed(next.congress, next.tables, textOf, files) } }),
  };
  const path = join(into, 'manifest.json');
  const there = readIfThere(into, 'manifest.json', 'Is it the right folder?');
  let before: WholeManifest | null = null;
  if (there !== null) {
    try {
      before = JSON.parse(there) as WholeManifest;
      namedIn(before);
    } catch {
      throw new Error(`${path} is not a manifest. Is ${into} the right folder?`);
    }
    const isOlder =
      congress < before.congress ||
      (congress === before.congress &&
        (tables.members.asOf < before.tables.members.asOf || tables.zips.asOf < before.tables.zips.asOf));
    if (isOlder)
      throw new Error(
        `${into} has newer tables (members as of ${before.tables.members.asOf}). Cards take no older ones: edit, and seal again.`,
      );
  }
  // what lies there is what visitors have; for a table that is the first one there, what the directory brings
  const own = ownPrevious(manifest, textOf);
  const previous = { ...own.previous, ...previousOf(fresh, before) };
  if (Object.keys(previous).length) fresh.previous = previous;
  else delete fresh.previous;
  files.push(...own.files.filter(([file]) => namedIn(fresh).includes(file)));
  const text = JSON.stringify(fresh, null, 1) + '\n';
  files.push(['manifest.json', bytesOf(text)]);
  readTables(textsOf(files));
  const isDone = there === text && files.every(([name, bytes]) => isThere(join(into, name), bytes));
  const codes = join(from, AREA_CODES);
  writeDirectory(
    into,
    [...(isFile(codes) ? [[AREA_CODES, readFileSync(codes)] as Files[number]] : []), ...files],
    { dry: isDone },
  );
  if (isDone) return null;

  // the same tables again, after one was lost: what the manifest before this one named is not known any more
  if (there === text) return { members: tables.members.asOf, removed: [] };
  const removed = removeUnnamed(into, [fresh, before]);
  return { members: tables.members.asOf, removed };
}

const isThere = (path: string, bytes: Uint8Array) =>
  isFile(path) && crc32(readFileSync(path)) === crc32(bytes);
