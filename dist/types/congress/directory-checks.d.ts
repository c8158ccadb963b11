import type { BUILT } from './built.ts';
import type { Manifest } from './manifest.ts';
import type { MemberTable } from './member-table.ts';
import type { ZipTable } from './zip-table.ts';
/** The tables that every lookup needs, with the dates of the member table. */
interface CheckedTables {
    members: MemberTable;
    zips: ZipTable;
    asOf: string;
    validUntil: string;
}
/**
 * Throws, with the reason, if a directory with this manifest may not replace the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export declare function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void;
/**
 * Throws, with the reason, unless the member table has every seat once, with what it can have, and both tables have the same
 * districts.
 */
export declare function checkTables({ members, zips, asOf, validUntil }: CheckedTables): void;
export {};
