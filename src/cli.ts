/**
 * npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]
 *
 * Prints the card's tag with the campaign inside as plain HTML, for visitors without JavaScript.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCampaign } from './campaign/reader.ts';
import { separateIds } from './campaign/repeated-ids.ts';
import { escape } from './campaign/render-html.ts';
import { campaignText, TEXT_LANGUAGES } from './i18n/campaign-text.ts';

const USAGE = 'npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]';

function render(lang: string, address: string | undefined): string {
  const { campaign: file, unknown } = address
    ? readCampaign(readFileSync(address, 'utf8'))
    : { campaign: {}, unknown: [] };
  for (const key of unknown) console.error(`${address}, ${key}. It is left out.`);
  for (const id of separateIds(file))
    console.error(`${address}, the id "${id}" occurs before. Give each item an id of its own.`);
  const campaign = address ? ` campaign="${escape(address)}"` : '';
  return `<hk-advocacy-card lang="${lang}"${campaign}>\n${campaignText({ lang, file })}\n</hk-advocacy-card>`;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, campaign: { type: 'string' } },
  });
  if (positionals[0] !== 'render' || !(TEXT_LANGUAGES as readonly string[]).includes(values.lang))
    throw new Error(USAGE);
  console.log(render(values.lang, values.campaign));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
