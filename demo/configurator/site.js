// What this site holds for others to take. `npm run site` writes this file anew; a page served from the sources has nothing
// of it.

/** @typedef {{ path: string, bytes: number, sha256: string }} Download `path`: below the top of the site */
/**
 * @typedef {{
 *   version: string,
 *   copy: string,
 *   data: string,
 *   isOnNpm: boolean,
 *   downloads: Record<'plugin' | 'folder' | 'standalone' | 'package', Download>,
 * }} Site `copy`: the folder of this version of the card; `data`: the folder of the newest list of members; both below the
 *   top of the site
 */

/** @type {Site | undefined} */
export const SITE = undefined;
