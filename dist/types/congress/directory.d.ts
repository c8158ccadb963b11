import { type Reader } from './directory-reader.ts';
import { type Manifest, type TableFile } from './manifest.ts';
import { type MemberTable } from './member-table.ts';
import { type ZipTable } from './zip-table.ts';
/** Every fact a lookup needs, read and checked; its other tables are read where they are asked for. */
export interface Directory extends Omit<Manifest['tables'], 'zips' | 'members'> {
    zips: ZipTable;
    members: MemberTable;
    /** Reads another file of the same directory. */
    readTable(file: TableFile): Promise<string>;
    asOf: string;
    validUntil: string;
}
/** Sets the directory that is used where no address is named, for a build that carries its tables inside. */
export declare function setHomeDirectory(reader: Reader): void;
/**
 * The directory at an address (by default the one beside the module), fetched once for everybody who asks. Where a named one
 * does not arrive whole, or is not as good as the module's own, the module's own is used, with one warning on the console.
 * Rejects where that does not arrive either; the next call tries again.
 */
export declare function loadDirectory(address?: string): Promise<Directory>;
