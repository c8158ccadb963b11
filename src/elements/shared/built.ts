declare const __AS_OF__: string | undefined;

/** The date of the member table that this module was built beside; undefined where it runs from its sources. */
export const BUILT_AS_OF: string | undefined = typeof __AS_OF__ === 'undefined' ? undefined : __AS_OF__;
