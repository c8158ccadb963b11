import { type FileOptions } from '../lib/fetch-file.ts';
/**
 * Reads one file of a directory by its name; rejects if it cannot be read. A text instead of bytes is a part of the build, so that
 * nothing can have damaged it on the way.
 */
export type Reader = (file: string, options?: FileOptions) => Promise<Uint8Array | string>;
/** The absolute address of a directory folder. A relative one is resolved against the page, in Node against the working directory. */
export declare function directoryUrl(address: string): string;
/** More than any file of a directory will ever need. */
export declare const MAX_FILE_BYTES: number;
/**
 * A reader of the files below an absolute address. All files that it reads share one timeout, so make a new one for each
 * load. In Node, `file:` addresses are read from disk.
 */
export declare function readerOf(folder: string, timeout?: number): Reader;
