import { BUILT } from './built.ts';
import { crc32 } from './crc32.ts';
import { readMemberTable, type MemberTable } from './member-table.ts';
import { besideModule, directoryUrl, readerOf, type Reader } from './read.ts';
import { warnOnce } from './warn.ts';
import { readZipTable, type ZipTable } from './zip-table.ts';

/** The version of the manifest and the tables that this code reads. */
export const FORMAT = 1;

/** A file below the directory folder and what it has to be. */
export interface TableFile {
  /** Its address from the directory folder, such as `119/zips.txt`. */
  file: string;
  crc: string;
  bytes: number;
}

/** One table's entry in the manifest. */
interface TableEntry extends TableFile {
  /** The day whose facts it tells. */
  asOf: string;
  /** The instant from which it is not the whole truth any more. */
  validUntil: string;
}

/** What `manifest.json` says; keys it does not know are ignored. */
export interface Manifest {
  format: number;
  congress: number;
  /** `boundaries` is the index of them; a directory without it tells nothing of a position, and one without `offices` of those. */
  tables: {
    zips: TableEntry;
    members: TableEntry;
    boundaries?: TableEntry;
    offices?: TableEntry;
    centres?: TableEntry;
  };
  /** The congress after it, once its lines or its members are known: its tables count from the instant that this one ends. */
  next?: { congress: number; tables: Partial<Manifest['tables']> };
}

/** Every fact a lookup needs, read and checked; its other tables are read where they are asked for. */
export interface Directory extends Omit<Manifest['tables'], 'zips' | 'members'> {
  zips: ZipTable;
  members: MemberTable;
  /** Reads another file of the same directory. */
  readTable(file: TableFile): Promise<string>;
  asOf: string;
  validUntil: string;
}

let home = (): Reader => readerOf(besideModule(import.meta.url, 'data/'));

/** Gives the directory that counts where no address is named, for a build that carries its tables inside. */
export function setHome(reader: Reader): void {
  home = () => reader;
}

async function readTable(read: Reader, { file, crc, bytes }: TableFile): Promise<string> {
  const whole = async (cache?: RequestCache) => {
    const table = await read(`${file}?v=${crc}`, cache);
    return table.length === bytes && crc32(table) === crc && table;
  };
  // a damaged copy may sit in the browser's cache under the very address that a new try would ask for
  const table = (await whole()) || (await whole('reload'));
  if (!table) throw new Error(`${file} is damaged`);
  return new TextDecoder().decode(table);
}

/** @param open makes a reader for one load: each has a deadline of its own */
async function readDirectory(open: () => Reader, check?: (manifest: Manifest) => void): Promise<Directory> {
  const read = open();
  const manifest = JSON.parse(new TextDecoder().decode(await read('manifest.json', 'no-cache'))) as Manifest;
  if (manifest.format !== FORMAT) throw new Error(`manifest.json is not of format ${FORMAT}`);
  const { tables, next } = manifest;
  const end = Date.parse(tables.members.validUntil);
  if (!Date.parse(tables.members.asOf) || !end) throw new Error('manifest.json has no dates');
  check?.(manifest);
  const { zips, members, ...others } = { ...tables, ...(Date.now() >= end && next?.tables) };
  const { asOf, validUntil } = members;
  const [zipText, memberText] = await Promise.all([readTable(read, zips), readTable(read, members)]);
  return {
    ...others,
    zips: readZipTable(zipText),
    members: readMemberTable(memberText),
    readTable: (file) => readTable(open(), file),
    asOf,
    validUntil,
  };
}

const directories = new Map<string, Promise<Directory>>();

/** Reads once for everybody who asks; a failure is not kept, so the next call tries again. */
function once(url: string, read: () => Promise<Directory>): Promise<Directory> {
  let directory = directories.get(url);
  if (!directory) {
    directories.set(url, (directory = read()));
    directory.catch(() => directories.delete(url));
  }
  return directory;
}

const warn = (where: string, why: unknown) =>
  warnOnce(
    `the directory ${where} is not used: ${(why as Error).message}. Put the data folder there, or set directory to where it is.`,
    where,
  );

async function loadHome(): Promise<Directory> {
  try {
    return await once('', () => readDirectory(home));
  } catch (error) {
    warn('beside the module', error);
    throw error;
  }
}

/**
 * The directory at an address (by default the one beside the module), fetched once for everybody who asks. Where the one at an
 * address does not arrive whole, or is not as good as the module's own, that one answers, with one warning on the console.
 * Rejects where it does not arrive either; the next call tries again.
 */
export async function loadDirectory(address?: string): Promise<Directory> {
  if (!address) return loadHome();
  const refuse = (why: unknown) => warn(`"${address}"`, why);
  try {
    const { loadNamed } = await import('./named.ts');
    return loadNamed(directoryUrl(address), BUILT, once, readerOf, readDirectory, loadHome, refuse);
  } catch (error) {
    refuse(error);
    return loadHome();
  }
}
