import type { BUILT } from './built.ts';
import type { Directory, Manifest } from './directory.ts';
import type { Reader, Take } from './read.ts';
/**
 * Throws, with the reason, where a manifest is not that of a directory that may stand in the place of the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export declare function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void;
/**
 * The directory at an address. Where it does not arrive whole, or is not as good as the module's own, that one answers, and
 * `warn` is told why. What it needs of the module comes as arguments.
 *
 * @param url absolute
 * @param once reads once for everybody who asks
 * @param loadHome the module's own directory; rejects where that does not arrive either
 */
export declare function loadNamed(url: string, built: typeof BUILT, once: (url: string, read: () => Promise<Directory>) => Promise<Directory>, readerOf: (folder: string, patience: number, take: Take) => Reader, readDirectory: (open: () => Reader, check: (manifest: Manifest) => void) => Promise<Directory>, loadHome: () => Promise<Directory>, warn: (why: unknown) => void): Promise<Directory>;
