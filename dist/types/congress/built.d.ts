import type { Manifest } from './manifest.ts';
interface Built {
    congress: number;
    tables: Pick<Manifest['tables'], 'zips' | 'members'>;
    /** Whether the tables include boundaries and local offices. */
    hasGeoData: boolean;
}
/** The tables that were built together with this module; undefined where the module runs from its sources. */
export declare const BUILT: Built | undefined;
/** Whether the tables are in the module itself, so that only another release has newer ones. */
export declare const CARRIES_TABLES: boolean;
/** Whether a directory may have boundaries and local offices. The one inside the standalone file has none. */
export declare const hasGeoData: (directory?: string) => boolean;
export {};
