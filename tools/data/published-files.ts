// The names of tables on a site: each carries its checksum, so that a table never lies where another one was. An upload in any order
// and a cache then give the old table or the new one, and each is what its manifest says.
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, WholeManifest } from './read-tables.ts';

/** The path of a published table, such as `119/members-4a929957.txt`; of boundaries that of their index. */
export const publishedName = (congress: number, name: string, crc: string): string =>
  // the maps lie beside the index, and the index has their checksums: one of its own for the whole folder
  name === 'boundaries' ? `${congress}/boundaries_${crc}/index.txt` : `${congress}/${name}-${crc}.txt`;

/** Files with such names. Others are left alone. */
const PUBLISHED = /^\d+\/(?:[a-z]+-[\da-f]{8}\.txt|boundaries_[\da-f]{8}\/(?:[A-Z]{2}|index)\.txt)$/;

/** The files of a manifest's tables, those before them too, and the folders of its maps. */
export function namedIn({ tables, next, previous }: WholeManifest): string[] {
  const all = [tables, next?.tables, previous].flatMap((some) =>
    Object.entries((some ?? {}) as Record<string, Entry>),
  );
  return all.map(([name, { file }]) => (name === 'boundaries' ? file.replace(/\/[^/]+$/, '') : file));
}

/** The files below a folder, as paths with slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    );

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Removes published files that none of these manifests names, and returns their names. */
export function removeUnnamed(folder: string, manifests: (WholeManifest | null)[]): string[] {
  const kept = manifests.flatMap((manifest) => (manifest ? namedIn(manifest) : []));
  const isKept = (file: string) => kept.some((name) => file === name || file.startsWith(`${name}/`));
  const removed = filesIn(folder).filter((file) => PUBLISHED.test(file) && !isKept(file));
  for (const file of removed) rmSync(join(folder, file));
  for (const parent of new Set(removed.map((file) => file.replace(/\/[^/]+$/, ''))))
    removeEmpty(join(folder, parent));
  return removed;
}
