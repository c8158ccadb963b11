import { type Reader } from './directory-reader.ts';
import { type Manifest, type TableFile } from './manifest.ts';
import { type MemberTable } from './member-table.ts';
import { type ZipTable } from './zip-table.ts';
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
/** Sets the directory that is used where no address is named, for a build that contains its tables. */
export declare function setDefaultDirectory(reader: Reader): void;
/**
 * The directory at an address (by default the one beside the module), fetched once per page. If a named one cannot be
 * loaded, is damaged, or is older than the module's own, the module's own is used, with one warning on the console.
 * Rejects if that cannot be loaded either; the next call tries again.
 */
export declare function loadDirectory(address?: string): Promise<Directory>;
/**
 * What a directory gives. If one at an address of its own fails, because a table is missing, damaged or cannot be right, the
 * module's own is used, with a warning on the console. Rejects with the first reason if that fails too.
 */
export declare function withOwn<Value>(directory: Directory, use: (directory: Directory) => Promise<Value>): Promise<Value>;
/**
 * Which state an area code is of, `205 AL`, by which the phones of another directory are checked. Empty where the module has no
 * data folder beside it, as in a bundle: then the directory that the site names is the site's own.
 */
export declare function readAreaCodes(): Promise<string>;
