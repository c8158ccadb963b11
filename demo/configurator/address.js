// Stores the picks in the page's address, so that they can be sent to somebody. They are after the #, which browsers do not
// send to servers.
import { ACTION, clean, DEFAULTS, FACT } from './picks.js';

/** @typedef {import('./picks.js').Picks} Picks */

/** The longest address that works in all browsers. */
const MAX_LENGTH = 200_000;

/** Some programs for mail and chat cut longer addresses. */
export const SENDABLE = 2000;

/** Left out of an address that would be too long. */
const LONG_PICKS = /** @type {const} */ ([
  'greeting',
  'letter',
  'facts',
  'appeal',
  'actions',
  'footer',
  'json',
]);

/** The values of checkboxes. @type {Record<string, boolean>} */
const YES_OR_NO = { yes: true, no: false };

const ROW = { facts: Object.keys(FACT), actions: Object.keys(ACTION) };

/** @param {Picks} picks */
function textOf(picks) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(picks)) {
    const standard = DEFAULTS[/** @type {keyof Picks} */ (key)];
    if (String(value) === String(standard) && typeof value !== 'object') continue;
    if (key === 'facts' || key === 'actions') {
      // fields of one line cannot contain a tab
      for (const row of picks[key]) query.append(key, Object.values(row).join('\t'));
    } else if (key === 'sections' || key === 'leaveOut') {
      if (String(value) !== String(standard)) query.set(key, picks[key].join(' '));
    } else query.set(key, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  }
  return query.toString();
}

/**
 * The part of the address after the #, with the picks that differ from the default.
 * @param {Picks} picks
 * @returns {{ hash: string, isWhole: boolean }} `isWhole`: nothing was left out
 */
export function writeAddress(picks) {
  const whole = textOf(picks);
  if (whole.length <= MAX_LENGTH) return { hash: whole, isWhole: true };
  const rest = { ...picks, ...Object.fromEntries(LONG_PICKS.map((key) => [key, DEFAULTS[key]])) };
  return { hash: textOf(rest), isWhole: false };
}

/**
 * The picks in an address. Unknown keys and invalid values are ignored.
 * @param {string} hash with or without its #
 * @returns {Picks}
 */
export function readAddress(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  /** @type {Record<string, unknown>} */
  const raw = {};
  for (const key of Object.keys(DEFAULTS)) {
    const value = query.get(key);
    if (value === null) continue;
    if (key === 'facts' || key === 'actions')
      raw[key] = query.getAll(key).map((row) => {
        const fields = row.split('\t');
        return Object.fromEntries(ROW[key].map((name, i) => [name, fields[i] ?? '']));
      });
    else if (key === 'sections' || key === 'leaveOut') raw[key] = value.split(/[\s,]+/);
    else
      raw[key] = typeof DEFAULTS[/** @type {keyof Picks} */ (key)] === 'boolean' ? YES_OR_NO[value] : value;
  }
  return clean(raw);
}
