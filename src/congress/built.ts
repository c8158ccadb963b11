declare const __BUILT__: { congress: number; zips: string; members: string; nearby: boolean } | undefined;

/**
 * The congress and the dates of the tables that this module was built beside, and whether those that tell of a place are
 * among them; undefined where it runs from its sources.
 */
export const BUILT = typeof __BUILT__ === 'undefined' ? undefined : __BUILT__;
