import { crc32 } from '../lib/crc32.ts';
import { urlBesideModule } from '../lib/fetch-file.ts';
import { INVISIBLE } from '../lib/invisible.ts';
import { memoizePromise } from '../lib/memoize-promise.ts';
import { NativePromise, instantOf } from '../lib/native.ts';
import { ExplainedError, warnOnce } from '../lib/warn.ts';
import { BUILT } from './built.ts';
import { checkManifest, checkTables } from './directory-checks.ts';
import { directoryUrl, readerOf, type Reader } from './directory-reader.ts';
import { FORMAT, type Manifest, type TableEntry, type TableFile } from './manifest.ts';
import { readMemberTable, type MemberTable } from './member-table.ts';
import { readZipTable, type ZipTable } from './zip-table.ts';

/** The tables that every lookup needs, loaded and checked. The others are loaded with `readTable` when they are needed. */
export interface Directory extends Omit<Manifest['tables'], 'zips' | 'members'> {
  zips: ZipTable;
  members: MemberTable;
  /** Reads another file of the same directory. `isPersonal` as in `FileOptions`. */
  readTable(file: TableFile, isPersonal?: boolean): Promise<string>;
  /** Only in a directory at an address of its own: warns that a table of it cannot be used, and loads the module's own. */
  own?: (error: unknown) => Promise<Directory>;
  asOf: string;
  validUntil: string;
}

/** Short enough that after a named directory has failed, a slow phone still gets the tables beside the module. */
const NAMED_TIMEOUT_MS = 5000;

/** How long a named directory that failed is not tried again, so that a lookup and the choice after it use the same one. */
const RETRY_AFTER_MS = 60_000;

let openDefault = (): Reader => readerOf(urlBesideModule(import.meta.url, 'data/'));

/** Sets the directory that is used where no address is named, for a build that contains its tables. */
export function setDefaultDirectory(reader: Reader): void {
  openDefault = () => reader;
}

/** On a page that a test makes up in Node, where there is no TextDecoder, files are read by Node, whose bytes know their text. */
const textOf = (read: Uint8Array | string): string =>
  typeof read === 'string' || !globalThis.TextDecoder ? String(read) : new TextDecoder().decode(read);

async function readTable(
  read: Reader,
  { file, crc, bytes }: TableFile,
  isPersonal?: boolean,
): Promise<string> {
  const readIntact = async (cache: RequestCache = 'default') => {
    const table = await read(`${file}?v=${crc}`, { isPersonal, cache });
    return (typeof table === 'string' || (table.length === bytes && crc32(table) === crc)) && table;
  };
  // the damaged copy may come from the browser's cache, so the second try goes past it
  const table = (await readIntact()) || (await readIntact('reload'));
  if (!table) throw new Error(`${file} is damaged`);
  const text = textOf(table);
  if (INVISIBLE.test(text)) throw new Error(`${file} has an invisible character`);
  return text;
}

const warn = (what: string, error: unknown) =>
  error instanceof ExplainedError
    ? warnOnce(error.message)
    : warnOnce(
        `${what} is not used: ${(error as Error).message}. Put the data folder there, or set directory to its address, or import hk-advocacy-card/bundled.`,
        what,
      );

/**
 * @param open makes the reader for one load, because each load has its own timeout
 * @param check throws for a manifest that may not be used
 * @param built entries for tables that may lie there although the manifest does not name them
 */
async function readDirectory(
  open: () => Reader,
  check?: (manifest: Manifest) => void,
  built?: Manifest['tables'],
): Promise<Directory> {
  const read = open();
  const manifest = JSON.parse(textOf(await read('manifest.json', { cache: 'no-cache' }))) as Manifest;
  if (manifest.format !== FORMAT) throw new Error(`manifest.json does not have format ${FORMAT}`);
  const { tables, previous, next } = manifest;
  check?.(manifest);
  const end = instantOf(tables.members.validUntil);
  if (!instantOf(tables.members.asOf) || !end) throw new Error('manifest.json has no dates');
  const { zips, members, ...others } = { ...tables, ...(Date.now() >= end && next?.tables) };
  /** The table of an entry; where that is missing or damaged, of the first of the others that is not. */
  const readLast = async (entry: TableEntry, ...others: (TableEntry | undefined)[]) => {
    // those of another congress, and the same one once more, are no help
    const left = others.filter((other) => other?.validUntil === entry.validUntil && other.crc !== entry.crc);
    for (;;)
      try {
        return await readTable(read, entry);
      } catch (error) {
        const other = left.shift();
        if (!other) throw error;
        warn('a table of the manifest', error);
        Object.assign(entry, other);
        check?.(manifest);
      }
  };
  const [zipText, memberText] = await NativePromise.all([
    readLast(zips, previous?.zips, built?.zips),
    readLast(members, previous?.members, built?.members),
  ]);
  const { asOf, validUntil } = members;
  return {
    ...others,
    zips: readZipTable(zipText),
    members: readMemberTable(memberText),
    readTable: (file, isPersonal) => readTable(open(), file, isPersonal),
    asOf,
    validUntil,
  };
}

const directories = new Map<string, Promise<Directory>>();

/** When a named directory that failed may be asked again, by its address: milliseconds since 1970. */
const retryAt = new Map<string, number>();

async function loadDefault(): Promise<Directory> {
  try {
    return await memoizePromise(directories, '', () =>
      // a cache may give an old manifest beside new tables
      readDirectory(openDefault, undefined, BUILT?.tables),
    );
  } catch (error) {
    warn('the directory beside the module', error);
    throw error;
  }
}

const loadNamed = (url: string): Promise<Directory> =>
  memoizePromise(directories, url, async () => {
    const directory = await readDirectory(
      () => readerOf(url, NAMED_TIMEOUT_MS),
      (manifest) => checkManifest(manifest, BUILT, Date.now()),
    );
    checkTables(directory);
    directory.own = (error) => {
      warn(`a table of ${url}`, error);
      return loadDefault();
    };
    return directory;
  });

/** A named directory failed a moment ago, and the module's own was used. */
const isSkipped = (url: string): boolean => Date.now() < retryAt.get(url)!;

/**
 * The directory at an address (by default the one beside the module), fetched once per page. If a named one cannot be
 * loaded, is damaged, or is older than the module's own, the module's own is used, with one warning on the console.
 * Rejects if that cannot be loaded either; the next call tries again.
 */
export async function loadDirectory(address?: string): Promise<Directory> {
  if (!address) return loadDefault();
  let url = '';
  try {
    url = directoryUrl(address);
    if (!isSkipped(url)) return await loadNamed(url);
  } catch (error) {
    warn(`the directory "${address}"`, error);
  }
  const directory = await loadDefault();
  // if that failed too, the next call asks the named directory again
  if (!isSkipped(url)) retryAt.set(url, Date.now() + RETRY_AFTER_MS);
  return directory;
}

/**
 * What a directory gives. If one at an address of its own fails, because a table is missing, damaged or cannot be right, the
 * module's own is used, with a warning on the console. Rejects with the first reason if that fails too.
 */
export async function withOwn<Value>(
  directory: Directory,
  use: (directory: Directory) => Promise<Value>,
): Promise<Value> {
  try {
    return await use(directory);
  } catch (error) {
    if (!directory.own) throw error;
    try {
      return await use(await directory.own(error));
    } catch {
      throw error;
    }
  }
}

/**
 * Which state an area code is of, `205 AL`, by which the phones of another directory are checked. Empty where the module has no
 * data folder beside it, as in a bundle: then the directory that the site names is the site's own.
 */
export async function readAreaCodes(): Promise<string> {
  const text = textOf(await openDefault()('area-codes.txt').catch(() => ''));
  // some hosts answer with a page where there is no file
  return text.startsWith('201 ') ? text : '';
}
