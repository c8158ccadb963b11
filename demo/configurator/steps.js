// What to do, step by step, for a site owner.
import { homeOf } from './homes.js';
import { kindOf } from './kinds.js';
import { folderOf, isInTheme, isWhole, missingOf } from './snippet.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./homes.js').Home} Home */
/** @typedef {import('./homes.js').Built} Built */
/** @typedef {import('./site.js').Site} Site */

/**
 * The first step, by where the files are; '' where there is nothing to do first.
 * @type {Record<Home, (of: { folder: string, place: string, isMissing: boolean, site: Site | undefined, top: string }) => string>}
 */
const FIRST = {
  site: () => '',
  own: ({ folder, place, isMissing }) =>
    isMissing
      ? 'Download the folder (below), unpack it, upload it to another host of yours, and write its address (below).'
      : `Download the folder (below), unpack it, ${place}, so that its address is \`${folder}\`.`,
  plugin: ({ site }) =>
    site
      ? 'Download the plugin (below). In WordPress, under Plugins, Add New, Upload Plugin, choose that file, and activate it.'
      : 'In the folder of this project run `npm run plugin`: it makes `integrations/wordpress/build/hk-advocacy-card.zip`. In WordPress, under Plugins, Add New, Upload Plugin, choose that file, and activate it.',
  cdn: ({ folder }) => `The address of the files is \`${folder}\`: look whether they are there.`,
  file: () =>
    'Download `hk-advocacy-card.standalone.js` and put it beside the page. It contains the list of members.',
  bundle: ({ site, top }) => {
    return site?.isOnNpm
      ? '`npm install hk-advocacy-card`.'
      : site
        ? `\`npm install ${new URL(site.downloads.package.path, top).href}\`.`
        : 'Run `npm pack` in the folder of this project, and `npm install` in your app with the path of the file that it makes.';
  },
};

/** Where a folder of the owner's goes. @param {Picks} picks @param {Built} built */
function placeOf(picks, built) {
  const { folder } = kindOf(picks.kind);
  if (isInTheme(picks, built)) return 'put it into the folder `assets` of your theme, and upload the theme';
  // a whole address may be that of another host
  if (folder && !isWhole(picks.base)) return `and put it ${folder}`;
  return 'and upload it to your host';
}

/**
 * @param {Picks} picks
 * @param {Built} built
 * @param {{ site: Site | undefined, top: string }} here `top`: the address of the top of this site
 * @returns {string[]} with what is to be typed between backticks
 */
export const stepsOf = (picks, built, here) =>
  [
    FIRST[homeOf(picks, built)]({
      folder: folderOf(picks, built),
      place: placeOf(picks, built),
      isMissing: !!missingOf(picks, built),
      ...here,
    }),
    ...kindOf(picks.kind).steps,
  ].filter(Boolean);
