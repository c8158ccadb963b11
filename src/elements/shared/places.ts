import { BUILT } from '../../congress/built.ts';

/** Whether a directory may tell of places, with boundaries and local offices: that inside a classic script does not. */
export const knowsPlaces = (directory?: string): boolean => !!directory || BUILT?.nearby !== false;
