import type { Manifest } from './manifest.ts';

interface Built {
  congress: number;
  tables: Pick<Manifest['tables'], 'zips' | 'members'>;
  /** Whether the tables include boundaries and local offices. */
  hasGeoData: boolean;
}

declare const __BUILT__: Built | undefined;

/** The tables that were built together with this module; undefined where the module runs from its sources. */
export const BUILT = typeof __BUILT__ === 'undefined' ? undefined : __BUILT__;

declare const __CARRIES_TABLES__: boolean | undefined;

/** Whether the tables are in the module itself, so that only another release has newer ones. */
export const CARRIES_TABLES = typeof __CARRIES_TABLES__ !== 'undefined' && __CARRIES_TABLES__;

/** Whether a directory may have boundaries and local offices. The one inside the standalone file has none. */
export const hasGeoData = (directory?: string): boolean => !!directory || BUILT?.hasGeoData !== false;
