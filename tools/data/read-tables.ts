import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from '../../src/lib/crc32.ts';
import type { Manifest } from '../../src/congress/manifest.ts';
import { readMemberTable, type MemberTable } from '../../src/congress/member-table.ts';
import { readZipTable, type ZipTable } from '../../src/congress/zip-table.ts';
import { readBoundaryFiles, type BoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import { readInput } from './input.ts';

export type Entry = Manifest['tables']['zips'] & {
  /** Of boundaries: whose lines they are, where that is an earlier congress than the one in whose folder they lie. */
  congress?: number;
};

/** The congress whose lines, or members, a table tells of. */
export const congressOf = ({ congress, file }: Entry): number => congress ?? parseInt(file);

/** A manifest with the tables of the next congress too, as far as they are known. */
export type WholeManifest = Manifest & {
  next?: { congress: number; tables: Partial<Manifest['tables']> };
};

/** What to do where a directory lacks one of its files. */
const PUT_BACK = 'Put back the one that was there, for example with "git restore".';

/** Reads the manifest. Throws, with what to do, if it is something else. */
export function readManifest(textOf: TextOf): WholeManifest {
  const text = textOf('manifest.json');
  let manifest: Partial<WholeManifest> | null = null;
  try {
    manifest = JSON.parse(text) as Partial<WholeManifest> | null;
  } catch {
    // it is empty, or cut short
  }
  if (!manifest?.tables?.zips || !manifest.tables.members)
    throw new Error(`manifest.json does not name the tables of a congress. ${PUT_BACK}`);
  return manifest as WholeManifest;
}

/** The tables of one congress; null for those that it does not have. */
export interface CongressTables {
  congress: number;
  zips: ZipTable | null;
  members: MemberTable | null;
  boundaries: BoundaryFiles | null;
  /** The text of the offices. */
  offices: string | null;
  centres: string | null;
  /** Until when its members are named; null if it has no member table. */
  membersUntil: string | null;
}

/** The contents of a directory, as a visitor's browser reads it. */
export interface DirectoryTables {
  now: CongressTables & { zips: ZipTable; members: MemberTable };
  next: CongressTables | null;
  /** The dates of the current tables. */
  asOf: Record<'zips' | 'members', string>;
}

/** The text of a table. Throws if its checksum is wrong. */
export function readChecked({ file, crc }: Pick<Entry, 'file' | 'crc'>, textOf: TextOf): string {
  const text = textOf(file);
  if (crc32(new TextEncoder().encode(text)) !== crc) throw new Error(`${file} is not what was compiled`);
  return text;
}

/** Reads a directory. Throws if a table cannot be read. */
export function readTables(textOf: TextOf): DirectoryTables {
  const { congress, tables, next } = readManifest(textOf);
  const zipsOf = ({ file }: Entry) => readZipTable(textOf(file));
  const membersOf = ({ file }: Entry) => readMemberTable(textOf(file));
  const boundariesOf = (entry?: Entry) => (entry ? readBoundaryFiles(entry, textOf) : null);
  const text = (entry?: Entry) => (entry ? textOf(entry.file) : null);
  const { zips, members, boundaries, offices, centres } = next?.tables ?? {};
  return {
    now: {
      congress,
      zips: zipsOf(tables.zips),
      members: membersOf(tables.members),
      boundaries: boundariesOf(tables.boundaries),
      offices: text(tables.offices),
      centres: text(tables.centres),
      membersUntil: tables.members.validUntil,
    },
    next: next
      ? {
          congress: next.congress,
          zips: zips ? zipsOf(zips) : null,
          members: members ? membersOf(members) : null,
          boundaries: boundariesOf(boundaries),
          offices: text(offices),
          centres: text(centres),
          membersUntil: members?.validUntil ?? null,
        }
      : null,
    asOf: { zips: tables.zips.asOf, members: tables.members.asOf },
  };
}

/** Reads texts of a directory on disk; null if there is none. */
export function textsIn(folder: string): TextOf | null {
  return existsSync(join(folder, 'manifest.json')) ? (file) => readInput(folder, file, PUT_BACK) : null;
}

/** Reads texts of a directory as it was last committed; null if it is not in Git. */
export function committedTexts(folder: string): TextOf | null {
  const git = (args: string[], input = '') =>
    execFileSync('git', args, { cwd: folder, input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore'] });
  const texts = new Map<string, string>();
  try {
    const names = git(['ls-tree', '-r', '--name-only', 'HEAD', '.']).toString().split('\n');
    const tables = names.filter((name) => /\.(?:txt|json)$/.test(name));
    // all in one go: to start Git for each of a hundred files takes seconds
    const all = git(['cat-file', '--batch'], tables.map((name) => `HEAD:./${name}\n`).join(''));
    let at = 0;
    for (const name of tables) {
      // a line that ends with the size, the text, and a line break
      const start = all.indexOf('\n', at) + 1;
      const end = start + Number(all.toString('utf8', at, start).trim().split(' ').at(-1));
      texts.set(name, all.toString('utf8', start, end));
      at = end + 1;
    }
  } catch {
    return null;
  }
  if (!texts.has('manifest.json')) return null;
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`${file} was not committed`);
    return text;
  };
}

/** Reads texts of files in memory. */
export function textsOf(files: [name: string, bytes: Uint8Array][]): TextOf {
  const all = new Map(files);
  return (file) => new TextDecoder().decode(all.get(file));
}
