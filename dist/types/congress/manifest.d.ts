/** The version of the manifest and the tables that this code reads. */
export declare const FORMAT = 1;
/** A file below the directory folder and what it has to be. */
export interface TableFile {
    /** Its address from the directory folder, such as `119/zips.txt`. */
    file: string;
    /** CRC-32, eight hexadecimal digits. */
    crc: string;
    bytes: number;
}
/** One table's entry in the manifest. */
interface TableEntry extends TableFile {
    /** The day whose facts it holds. */
    asOf: string;
    /** The instant from which it is not the whole truth any more. */
    validUntil: string;
}
/** What `manifest.json` says; keys it does not know are ignored. */
export interface Manifest {
    format: number;
    congress: number;
    /** Without `boundaries`, the index of them, no position is answered; without `offices`, no local office is listed. */
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
export {};
