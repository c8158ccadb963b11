// Where the configurator is served from, and so what it may offer: a snippet works only if a visitor's browser reaches what it
// names.

/** @typedef {import('./site.js').Site} Site */
/** @typedef {'public' | 'insecure' | 'local' | 'file'} Reach */
/** @typedef {{ copy: string, data: string }} SiteCopy whole addresses of the two folders */

/** Names and addresses that only this machine, or only its network, knows. */
const LOCAL_NAMES = /^(localhost|[^.]+)$|\.(localhost|local|internal|lan|home|test|invalid|home\.arpa)$/;
const LOCAL_IPV4 =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const LOCAL_IPV6 = /^\[(::1?\]|f[cd]|fe[89ab]|::ffff:)/;

/** @param {string} address of the page @returns {Reach} who can load what lies beside it */
export function reachOf(address) {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'file';
  const host = hostname.replace(/\.$/, '');
  const isLocal = host.startsWith('[')
    ? LOCAL_IPV6.test(host)
    : LOCAL_NAMES.test(host) || LOCAL_IPV4.test(host);
  if (isLocal) return 'local';
  return protocol === 'https:' ? 'public' : 'insecure';
}

/** An address for texts between quotation marks of both kinds. @param {string} path @param {string} address */
const wholeOf = (path, address) => new URL(path, address).href.replaceAll("'", '%27');

/**
 * The copy of the card on this site, for pages of other sites; undefined where there is none, or where they do not reach it.
 * @param {string} address of the page at the top of the site
 * @param {Site | undefined} site
 * @returns {SiteCopy | undefined}
 */
export const siteCopyOf = (address, site) =>
  site && reachOf(address) === 'public'
    ? { copy: wholeOf(site.copy, address), data: wholeOf(site.data, address) }
    : undefined;

/** @type {Record<Reach, string>} */
const REASONS = {
  public:
    'This page is served without a copy of the card for other sites (`npm run site` makes one). So the card’s files go into a folder of your own.',
  insecure:
    'This page came over http, and pages that come over https load no script from there. So the card’s files go into a folder of your own.',
  local:
    'This page is served from your own computer or network, where visitors cannot load the card from. So the card’s files go into a folder of your own.',
  file: 'This page was opened from a disk. So the card’s files go into a folder of your own.',
};

/**
 * Why the copy on this site is not offered; '' where it is.
 * @param {string} address
 * @param {Site | undefined} site
 */
export const whyNoCopy = (address, site) => (siteCopyOf(address, site) ? '' : REASONS[reachOf(address)]);
