// Checks a campaign file that somebody pasted, and writes the campaign as plain HTML, with the card's own code.

import { LANGUAGES } from './picks.js';

/** @typedef {{ campaign: { translations?: object }, unknown: string[] }} Read */
/** @typedef {{ campaign?: object, unknown?: string[], problem?: string, line?: number }} Checked */

/** The card's own limit: see src/campaign/reader.ts. A Chinese character has three bytes. */
const MAX_BYTES = 262_144;

const READER = new URL('../../dist/node.js', import.meta.url).href;

/**
 * @param {string} json
 * @returns {Promise<Checked>} the campaign, with a message for each key that is left out; or what is wrong, and in which line
 */
export async function checkCampaign(json) {
  const bytes = new Blob([json]).size;
  if (bytes > MAX_BYTES) return { problem: `It has ${bytes} bytes, and a card reads at most ${MAX_BYTES}` };
  const { readCampaign } = /** @type {{ readCampaign: (json: string) => Read }} */ (await import(READER));
  try {
    const { campaign, unknown } = readCampaign(json);
    const others = Object.keys(campaign.translations ?? {}).filter((tag) => !Object.hasOwn(LANGUAGES, tag));
    return {
      campaign,
      unknown: [
        ...unknown,
        ...others.map((tag) => `translations to "${tag}": name those that a card shows zh-HK`),
      ],
    };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return { problem: message, line: Number(/^line (\d+)/.exec(message)?.[1]) };
  }
}

/**
 * The built-in campaign, and what writes a campaign as HTML; undefined if they cannot be loaded.
 * @returns {Promise<{ us: import('./items.js').Campaign, campaignText: import('./homes.js').Built['text'] } | undefined>}
 */
export async function loadBuiltIn() {
  try {
    return await import(READER);
  } catch {
    return undefined;
  }
}
