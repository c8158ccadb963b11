/** Reads one file of a directory by its name; rejects where it does not arrive. `cache` as in `fetch`. */
export type Reader = (file: string, cache?: RequestCache) => Promise<Uint8Array>;
/** The address of a directory folder, absolute: relative ones count from the page, in Node from the working folder. */
export declare function directoryUrl(address: string): string;
/**
 * The address of a file beside the module.
 *
 * @param module `import.meta.url`. By hand: bundlers take `new URL('data/', import.meta.url)` for a file to inline. A query may hold slashes.
 */
export declare const besideModule: (module: string, file: string) => string;
/** What a file's address answers, asked for without cookies and without saying who asks; rejects where that is no file. */
export declare function get(url: string, options?: RequestInit, signal?: AbortSignal): Promise<Response>;
/** How the bytes of an answer are taken. */
export type Take = (response: Response) => Promise<Uint8Array>;
/**
 * A reader of the files below an absolute address, for one load: all of it has one deadline. In Node, `file:` addresses are
 * read from disk.
 */
export declare function readerOf(folder: string, patience?: number, take?: Take): Reader;
