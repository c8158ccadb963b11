// The card on the page. It is changed in place, so that it keeps what somebody typed into it.
import { byId } from './dom.js';
import { WIDTHS } from './picks.js';
import { attributesOf, coloursOf } from './snippet.js';
import { elementOf, wordsOf } from './words.js';

/** @typedef {import('./picks.js').Picks} Picks */

const card = byId('card');
const COLOURS = ['--hk-accent', '--hk-on-accent', '--hk-surface', '--hk-text'];

/** What the card shows now, so that only changes are applied. */
let [words, json, url] = ['', '', ''];

/**
 * The square picture of the card that is shown; undefined where the browser cannot draw it. Without an address to pass on it
 * has none, because the address of this page is not that of the owner's.
 * @param {Picks} picks
 */
export async function pictureOf(picks) {
  const element = /** @type {HTMLElementTagNameMap['hk-advocacy-card']} */ (card);
  const root = element.shadowRoot?.querySelector('.root');
  const shown = root?.querySelector('hk-share-bar');
  const bar = shown ?? document.createElement('hk-share-bar');
  if (!shown) {
    // a card without that section
    bar.hidden = true;
    root?.append(bar);
    element.requestUpdate();
    await element.updateComplete;
  }
  const picture = await bar.drawPicture(picks.shareUrl ? undefined : '');
  if (!shown) bar.remove();
  return picture;
}

/** @param {string[]} names @param {[string, string][]} pairs */
function setAttributes(names, pairs) {
  const given = new Map(pairs);
  for (const name of names) if (!given.has(name)) card.removeAttribute(name);
  for (const [name, value] of given) if (card.getAttribute(name) !== value) card.setAttribute(name, value);
}

/** @param {Picks} picks */
function setWords(picks) {
  const trees = wordsOf(picks);
  const now = JSON.stringify(trees);
  if (now === words) return;
  words = now;
  for (const old of card.querySelectorAll(':scope > [slot]')) old.remove();
  card.prepend(...trees.map(elementOf));
}

/** The address of a file that exists only in memory. @param {string} text */
function fileOf(text) {
  if (text === json) return url;
  URL.revokeObjectURL(url);
  json = text;
  url = text && URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  return url;
}

/**
 * @param {Picks} picks
 * @param {object | undefined} campaign the pasted campaign file, if it is valid
 */
export function showCard(picks, campaign) {
  const file = fileOf(picks.says === 'file' && campaign ? JSON.stringify(campaign) : '');
  const pairs = attributesOf(picks).filter(([name]) => name !== 'campaign');
  setAttributes(
    card.getAttributeNames().filter((name) => !['id', 'style'].includes(name)),
    file ? [...pairs, ['campaign', file]] : pairs,
  );
  setWords(picks);
  const colours = new Map(coloursOf(picks));
  for (const name of COLOURS) card.style.setProperty(name, colours.get(name) ?? '');

  const sheet = byId('sheet');
  const width = `${WIDTHS[/** @type {keyof typeof WIDTHS} */ (picks.width)]}px`;
  // a width that was dragged by hand stays until another one is picked
  if (sheet.dataset['width'] !== width) {
    sheet.style.width = '';
    sheet.style.setProperty('--width', width);
    sheet.dataset['width'] = width;
  }
  byId('stage').dataset['page'] = picks.page;
}
