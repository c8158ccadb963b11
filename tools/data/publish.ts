// Puts a directory onto a site while visitors read it.
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from '../../src/lib/crc32.ts';
import { readBoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import { isFile, readIfThere, readInput } from './input.ts';
import { previousOf } from './previous.ts';
import {
  readChecked,
  readManifest,
  readTables,
  textsOf,
  type Entry,
  type WholeManifest,
} from './read-tables.ts';
import { writeDirectory } from './write-directory.ts';

type Files = [name: string, bytes: Uint8Array][];
type Tables = Partial<WholeManifest['tables']>;

const AREA_CODES = 'area-codes.txt';

/** What this program names: `119/members-4a929957.txt`, `119/boundaries_4fc0c567/NY.txt`. Other files are left alone. */
const OURS = /^\d+\/(?:[a-z]+-[\da-f]{8}\.txt|boundaries_[\da-f]{8}\/(?:[A-Z]{2}|index)\.txt)$/;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The tables of a congress under names that carry their checksums, so that no cache can give one for the other. */
function renamed(congress: number, tables: Tables, textOf: TextOf, files: Files): Tables {
  const entries = Object.entries(tables as Record<string, Entry>).map(([name, entry]): [string, Entry] => {
    if (name !== 'boundaries') {
      const file = `${congress}/${name}-${entry.crc}.txt`;
      files.push([file, bytesOf(readChecked(entry, textOf))]);
      return [name, { ...entry, file }];
    }
    // the maps lie beside the index, and the index has their checksums: one of its own for the whole folder
    const folder = `${congress}/boundaries_${entry.crc}`;
    for (const [file, bytes] of readBoundaryFiles(entry, textOf).files)
      files.push([`${folder}/${file.split('/').at(-1)!}`, bytes]);
    return [name, { ...entry, file: `${folder}/index.txt` }];
  });
  return Object.fromEntries(entries);
}

/** The files of a manifest's tables, and the folders of its maps. */
function namedIn({ tables, next }: WholeManifest): Set<string> {
  const all = [tables, next?.tables ?? {}].flatMap((some) => Object.entries(some as Record<string, Entry>));
  return new Set(
    all.map(([name, { file }]) => (name === 'boundaries' ? file.replace(/\/[^/]+$/, '') : file)),
  );
}

/** The files below the folders of congresses, as paths with slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    );

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
  // undefined where there is none: what the folder's own manifest has are names of that folder
  fresh.previous = previousOf(fresh, before);
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
  const kept = [fresh, before].flatMap((one) => (one ? [...namedIn(one)] : []));
  kept.push(...Object.values(fresh.previous ?? {}).map(({ file }) => file));
  const isKept = (file: string) => kept.some((name) => file === name || file.startsWith(`${name}/`));
  const removed = filesIn(into).filter((file) => OURS.test(file) && !isKept(file));
  for (const file of removed) rmSync(join(into, file));
  for (const folder of new Set(removed.map((file) => file.replace(/\/[^/]+$/, ''))))
    removeEmpty(join(into, folder));
  return { members: tables.members.asOf, removed };
}

const isThere = (path: string, bytes: Uint8Array) =>
  isFile(path) && crc32(readFileSync(path)) === crc32(bytes);

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
