declare const __BUILT__: { congress: number; zips: string; members: string } | undefined;

/** The congress and the dates of the tables that this module was built beside; undefined where it runs from its sources. */
export const BUILT = typeof __BUILT__ === 'undefined' ? undefined : __BUILT__;
