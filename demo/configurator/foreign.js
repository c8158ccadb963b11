// Addresses of other hosts in a link that somebody else may have made. They are held back until the site's owner accepts them:
// whoever makes a link must not choose from where a site takes its script, its numbers or its words.
import { DEFAULTS } from './picks.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {'cdn' | 'base' | 'campaign' | 'json' | 'organizerUrl' | 'eventsUrl' | 'eventsSrc' | 'petitionUrl' | 'shareUrl' | 'nextUrl'} Key */
/** @typedef {{ key: Key, host: string, address: string }} Foreign */

/** What would come from such an address, for people. @type {Record<Key, string>} */
export const WHAT = {
  cdn: 'the script of your snippet, and the tables with the numbers to call',
  base: 'the script of your snippet, or the page in its frame, and the tables with the numbers to call',
  campaign: 'the campaign file, and so what your card says and links to',
  json: 'a link in the text of the campaign file',
  organizerUrl: 'the link to the organizer',
  eventsUrl: 'the link to local events',
  eventsSrc: 'the list of local events, and so what your card links to',
  petitionUrl: 'the link to the petition',
  shareUrl: 'the address that your visitors pass on',
  nextUrl: 'the link at the end of the calls',
};

/** A page of no host that exists, as http and as https: `https:host` is another host for the one and a path for the other. */
const PAGES = ['https://page.invalid/', 'http://page.invalid/'];

/**
 * Where an address leads, if that is not to the page's own host.
 * @param {string} written
 * @returns {Omit<Foreign, 'key'> | undefined}
 */
function elsewhere(written) {
  for (const page of PAGES) {
    try {
      const { host, href } = new URL(written, page);
      // an address of mail or a phone number has no host
      if (host !== 'page.invalid') return { host: host || href, address: href };
    } catch {
      return { host: written, address: written };
    }
  }
  return undefined;
}

/** @param {string[]} addresses */
const placesOf = (addresses) => addresses.map(elsewhere).filter((found) => !!found);

/** All texts in a value of JSON. @param {unknown} value @returns {string[]} */
const textsIn = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

/** The links in a campaign file. @param {string} json @returns {Omit<Foreign, 'key'>[]} */
function linksIn(json) {
  if (!json.trim()) return [];
  try {
    return placesOf(textsIn(JSON.parse(json)).filter((text) => /^(https?:|mailto:|tel:|\/\/)/i.test(text)));
  } catch {
    // it may become a campaign file when it is mended, also with a link whose letters are escaped
    const mayLink = /\/|mailto:|tel:|\\u/i.test(json);
    return mayLink ? [{ host: 'a text that cannot be read yet', address: '' }] : [];
  }
}

/**
 * The addresses of other hosts in the picks.
 * @param {Picks} picks
 * @param {string} cdn the package's own address on a CDN, which is offered to everybody
 * @returns {Foreign[]}
 */
export function foreignIn(picks, cdn) {
  /** @type {Record<Key, Omit<Foreign, 'key'>[]>} */
  const places = {
    cdn: placesOf(picks.cdn && picks.cdn !== cdn ? [picks.cdn] : []),
    base: placesOf([picks.base]),
    campaign: placesOf([picks.campaign]),
    json: linksIn(picks.json),
    organizerUrl: placesOf([picks.organizerUrl]),
    eventsUrl: placesOf([picks.eventsUrl]),
    eventsSrc: placesOf([picks.eventsSrc]),
    petitionUrl: placesOf([picks.petitionUrl]),
    shareUrl: placesOf([picks.shareUrl]),
    nextUrl: placesOf([picks.nextUrl]),
  };
  return Object.entries(places).flatMap(([key, found]) =>
    found.map((place) => ({ key: /** @type {Key} */ (key), ...place })),
  );
}

/**
 * The hosts in the picks.
 * @param {Picks} picks
 * @param {string} cdn
 */
export const hostsIn = (picks, cdn) => [...new Set(foreignIn(picks, cdn).map(({ host }) => host))];

/**
 * Divides picks into those that count and those that are held back.
 * @param {Picks} picks
 * @param {string} cdn
 * @param {unknown} accepted the hosts that the owner accepted or typed
 * @returns {{ picks: Picks, held: Partial<Picks>, foreign: Foreign[] }}
 */
export function holdBack(picks, cdn, accepted) {
  const known = Array.isArray(accepted) ? accepted : [];
  const foreign = foreignIn(picks, cdn).filter(({ host }) => !known.includes(host));
  const keys = foreign.map(({ key }) => key);
  const pick = (/** @type {Picks} */ from) => Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { picks: { ...picks, ...pick(DEFAULTS) }, held: pick(picks), foreign };
}
