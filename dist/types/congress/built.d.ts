/**
 * The congress and the dates of the tables that were built together with this module, and whether they include boundaries
 * and local offices; undefined where the module runs from its sources.
 */
export declare const BUILT: {
    congress: number;
    zips: string;
    members: string;
    hasGeoData: boolean;
} | undefined;
/** Whether a directory may have boundaries and local offices. The one inside the standalone file has none. */
export declare const hasGeoData: (directory?: string) => boolean;
