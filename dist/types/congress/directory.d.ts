import { type MemberTable } from './member-table.ts';
import { type Reader } from './read.ts';
import { type ZipTable } from './zip-table.ts';
/** The version of the manifest and the tables that this code reads. */
export declare const FORMAT = 1;
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
    next?: {
        congress: number;
        tables: Partial<Manifest['tables']>;
    };
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
/** Gives the directory that counts where no address is named, for a build that carries its tables inside. */
export declare function setHome(reader: Reader): void;
/**
 * The directory at an address (by default the one beside the module), fetched once for everybody who asks. Where the one at an
 * address does not arrive whole, or is not as good as the module's own, that one answers, with one warning on the console.
 * Rejects where it does not arrive either; the next call tries again.
 */
export declare function loadDirectory(address?: string): Promise<Directory>;
export {};
