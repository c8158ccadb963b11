/**
 * npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]
 *
 * Prints the card's tag with the campaign inside as plain HTML, for visitors without JavaScript.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MAX_BYTES, readCampaign } from './campaign/reader.ts';
import { separateIds } from './campaign/repeated-ids.ts';
import { escape } from './campaign/render-html.ts';
import { campaignText, TEXT_LANGUAGES } from './i18n/campaign-text.ts';
import { printable, printableUrl } from './lib/printable.ts';

const USAGE = 'npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]';

const complain = (line: string) => console.error(printable(line));

/** The text of a campaign file, read as the card reads it: a file that is too long there is refused here too. */
function readText(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`There is no file ${path || '""'}. Write its path after --campaign.`);
  if (stats.isDirectory()) throw new Error(`${path} is a folder. Write the path of a file after --campaign.`);
  const bytes = new Uint8Array(MAX_BYTES + 1);
  const file = openSync(path, 'r');
  let length = 0;
  try {
    for (let count = 1; count && length < bytes.length; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null);
  } finally {
    closeSync(file);
  }
  if (length > MAX_BYTES)
    throw new Error(`${path} is longer than ${MAX_BYTES} bytes, and no card would read it. Shorten it.`);
  return new TextDecoder().decode(bytes.subarray(0, length));
}

const isSpoken = (language: string) => (TEXT_LANGUAGES as readonly string[]).includes(language);

function render(lang: string, address: string | undefined): string {
  const isGiven = address !== undefined;
  const { campaign: file, unknown } = isGiven
    ? readCampaign(readText(address))
    : { campaign: {}, unknown: [] };
  for (const key of unknown) complain(`${address}, ${key}. It is left out.`);
  for (const id of separateIds(file))
    complain(`${address}, the id "${id}" occurs before. Give each item an id of its own.`);
  for (const language of Object.keys(file.translations ?? {}))
    if (!isSpoken(language))
      complain(`${address}, translations to "${language}" are shown by no card. Name them zh-HK.`);
  // in HTML they are spaces; a terminal would write over the line
  const text = campaignText({ lang, file }).replace(/[\r\v\f]/g, ' ');
  const campaign = isGiven ? ` campaign="${escape(printableUrl(address))}"` : '';
  return `<hk-advocacy-card lang="${lang}"${campaign}>\n${text}\n</hk-advocacy-card>`;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, campaign: { type: 'string' } },
  });
  // a file without --campaign before it would be passed over in silence
  if (positionals.join() !== 'render' || !isSpoken(values.lang)) throw new Error(USAGE);
  console.log(render(values.lang, values.campaign));
} catch (error) {
  // Node tells of a wrong option in several lines
  complain((error as Error).message.replaceAll('\n', ' '));
  process.exitCode = 1;
}
