// A campaign file that somebody pasted, read as the card reads it: by the same reader.

/** @typedef {{ campaign: object, unknown: string[] }} Read */
/** @typedef {{ campaign?: object, unknown?: string[], problem?: string, line?: number }} Checked */

/** As the card's own limit: src/elements/hk-advocacy-card/campaign-file.ts. */
const CHARACTERS = 200_000;

const READER = new URL('../../dist/node.js', import.meta.url).href;

/**
 * @param {string} json
 * @returns {Promise<Checked>} the campaign, with a line for each key that is left out; or what is wrong, and on which line
 */
export async function checkCampaign(json) {
  if (json.length > CHARACTERS)
    return { problem: `It has ${json.length} characters, and a card reads ${CHARACTERS} at most.` };
  const { readCampaign } = /** @type {{ readCampaign: (json: string) => Read }} */ (await import(READER));
  try {
    return readCampaign(json);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return { problem: message, line: Number(/^line (\d+)/.exec(message)?.[1]) };
  }
}
