/** The date of the member table that this module was built beside; undefined where it runs from its sources. */
export declare const BUILT_AS_OF: string | undefined;
