/** The congress and the dates of the tables that this module was built beside; undefined where it runs from its sources. */
export declare const BUILT: {
    congress: number;
    zips: string;
    members: string;
} | undefined;
