declare const __BUILT__: { congress: number; zips: string; members: string; hasGeoData: boolean } | undefined;

/**
 * The congress and the dates of the tables that were built together with this module, and whether they include boundaries
 * and local offices; undefined where the module runs from its sources.
 */
export const BUILT = typeof __BUILT__ === 'undefined' ? undefined : __BUILT__;

/** Whether a directory may have boundaries and local offices. The one inside the standalone file has none. */
export const hasGeoData = (directory?: string): boolean => !!directory || BUILT?.hasGeoData !== false;
