import type { BUILT } from './built.ts';
import type { Manifest } from './manifest.ts';
import type { MemberTable } from './member-table.ts';
import type { ZipTable } from './zip-table.ts';
/**
 * Throws, with the reason, where a manifest is not that of a directory that may stand in the place of the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export declare function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void;
/** Throws, with the reason, where tables do not hold every seat, each as the format wants it, and the same districts. */
export declare function checkTables({ members, zips }: {
    members: MemberTable;
    zips: ZipTable;
}): void;
