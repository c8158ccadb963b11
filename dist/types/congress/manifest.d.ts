/** The version of the manifest and the tables that this code reads. */
export declare const FORMAT = 1;
/** A file below the directory folder, with its checksum and length. */
export interface TableFile {
    /** Its path in the directory folder, such as `119/zips.txt`. */
    file: string;
    /** CRC-32, eight hexadecimal digits. */
    crc: string;
    bytes: number;
}
/** One table's entry in the manifest. */
export interface TableEntry extends TableFile {
    /** The day whose facts it holds. */
    asOf: string;
    /** The instant from which it may be wrong or incomplete. */
    validUntil: string;
}
/** The content of `manifest.json`; unknown keys are ignored. */
export interface Manifest {
    format: number;
    congress: number;
    /** Without `boundaries` (their index) no position can be looked up; without `offices` no local offices are listed. */
    tables: {
        zips: TableEntry;
        members: TableEntry;
        boundaries?: TableEntry;
        offices?: TableEntry;
        centres?: TableEntry;
    };
    /** The tables before these, of the same congress: they answer where one of these is missing or damaged. */
    previous?: Partial<Pick<Manifest['tables'], 'zips' | 'members'>>;
    /** The next congress, once its district lines or members are known: its tables are used from the instant that this one ends. */
    next?: {
        congress: number;
        tables: Partial<Manifest['tables']>;
    };
}
