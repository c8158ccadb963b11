// The picks in the page's address, so that they can be sent to somebody. They stand after the #, which browsers send to
// no server.
import { ACTION, clean, DEFAULTS, FACT } from './picks.js';

/** @typedef {import('./picks.js').Picks} Picks */

/** Longer than any browser keeps safely. */
const MOST = 200_000;

/** Longer ones are cut by some programs for mail and chat. */
export const SENDABLE = 2000;

/** What is left out of an address that would be too long. */
const LONG = /** @type {const} */ (['greeting', 'letter', 'facts', 'appeal', 'actions', 'footer', 'json']);

/** What a switch says. @type {Record<string, boolean>} */
const YES_OR_NO = { yes: true, no: false };

const ROW = { facts: Object.keys(FACT), actions: Object.keys(ACTION) };

/** @param {Picks} picks */
function textOf(picks) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(picks)) {
    const standard = DEFAULTS[/** @type {keyof Picks} */ (key)];
    if (String(value) === String(standard) && typeof value !== 'object') continue;
    if (key === 'facts' || key === 'actions') {
      // no single line has a tab in it
      for (const row of picks[key]) query.append(key, Object.values(row).join('\t'));
    } else if (key === 'sections') {
      if (String(value) !== String(standard)) query.set(key, picks.sections.join(' '));
    } else query.set(key, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  }
  return query.toString();
}

/**
 * The picks as what stands after the #; only what differs from the default.
 * @param {Picks} picks
 * @returns {{ hash: string, isWhole: boolean }} `isWhole`: nothing had to be left out
 */
export function writeAddress(picks) {
  const whole = textOf(picks);
  if (whole.length <= MOST) return { hash: whole, isWhole: true };
  const rest = { ...picks, ...Object.fromEntries(LONG.map((key) => [key, DEFAULTS[key]])) };
  return { hash: textOf(rest), isWhole: false };
}

/**
 * The picks of an address. What it does not know, and what is no value of a pick, counts as not there.
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
    else if (key === 'sections') raw[key] = value.split(/[\s,]+/);
    else
      raw[key] = typeof DEFAULTS[/** @type {keyof Picks} */ (key)] === 'boolean' ? YES_OR_NO[value] : value;
  }
  return clean(raw);
}
