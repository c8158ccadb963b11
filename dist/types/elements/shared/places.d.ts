/** Whether a directory may tell of places, with boundaries and local offices: that inside a classic script does not. */
export declare const knowsPlaces: (directory?: string) => boolean;
