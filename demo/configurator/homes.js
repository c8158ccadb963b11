// Where the card's files are: what can be offered for these picks, and which of it is picked.
import { kindOf } from './kinds.js';
import { wordsOf } from './words.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./kinds.js').Home} Home */
/** @typedef {import('./where.js').SiteCopy} SiteCopy */
/**
 * @typedef {{ lang: string, file: object, sections: string[] }} TextOptions
 * @typedef {{
 *   integrity: string,
 *   cdn: string,
 *   site?: SiteCopy,
 *   text?: (options: TextOptions) => string,
 *   file?: object,
 * }} Built `integrity`: the module's hash; `cdn`: the package's address on a CDN, '' as long as it is on none; `site`: the
 *   copy of the card on this site, if other sites reach it; `text`: writes the campaign as HTML; `file`: the pasted campaign
 */

/** Whether the card stands in a page of its own, whose address has the picks. @param {Picks} picks */
export const isPage = (picks) => ['frame', 'address'].includes(kindOf(picks.kind).way);

/** Whether the picks have texts, which do not fit into the address of a frame. @param {Picks} picks */
export const needsPage = (picks) => isPage(picks) && wordsOf(picks).length > 0;

/** Whether the picks name a file for a page in a frame, which reads it only from its own host. @param {Picks} picks */
const needsFile = (picks) => isPage(picks) && (picks.says === 'file' || !!picks.eventsSrc);

/**
 * Where the files can be, the best first. What does not exist is not in it.
 * @param {Picks} picks
 * @param {Built} built
 * @returns {Home[]}
 */
export const homesOf = (picks, { site, cdn }) =>
  kindOf(picks.kind).homes.filter(
    (home) =>
      (home !== 'site' || (site && !needsPage(picks) && !needsFile(picks))) &&
      (home !== 'cdn' || cdn || picks.cdn),
  );

/**
 * Where the files are: as picked, or else what is best for the kind.
 * @param {Picks} picks
 * @param {Built} built
 * @returns {Home}
 */
export function homeOf(picks, built) {
  const homes = homesOf(picks, built);
  return homes.find((one) => one === picks.home) ?? /** @type {Home} */ (homes[0]);
}
