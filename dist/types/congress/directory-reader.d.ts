/** Reads one file of a directory by its name; rejects where it does not arrive. `cache` as in `fetch`. */
export type Reader = (file: string, cache?: RequestCache) => Promise<Uint8Array>;
/** The address of a directory folder, absolute: a relative one counts from the page, in Node from the working folder. */
export declare function directoryUrl(address: string): string;
/** How the bytes of a response are read. */
type ReadBytes = (response: Response) => Promise<Uint8Array>;
/**
 * A reader of the files below an absolute address, for one load: all its files share one deadline. In Node, `file:`
 * addresses are read from disk.
 */
export declare function readerOf(folder: string, timeout?: number, readBytes?: ReadBytes): Reader;
export {};
