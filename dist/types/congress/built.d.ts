/**
 * The congress and the dates of the tables that this module was built beside, and whether boundaries and local offices
 * are among them; undefined where it runs from its sources.
 */
export declare const BUILT: {
    congress: number;
    zips: string;
    members: string;
    hasGeoData: boolean;
} | undefined;
/** Whether a directory may have boundaries and local offices. The one inside the standalone file has none. */
export declare const hasGeoData: (directory?: string) => boolean;
