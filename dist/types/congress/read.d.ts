/** Reads one file of a directory by its name; rejects where it does not arrive. `cache` as in `fetch`. */
export type Reader = (file: string, cache?: RequestCache) => Promise<Uint8Array>;
/** The address of a directory folder, absolute: relative ones count from the page, in Node from the working folder. */
export declare function directoryUrl(address: string): string;
/** A reader of the files below an absolute address, for one load: all of it has one deadline. In Node, `file:` addresses are read from disk. */
export declare function readerOf(folder: string): Reader;
