/**
 * npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]
 *
 * Prints the card's tag with the campaign inside as plain HTML, for visitors without JavaScript.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCampaign } from './campaign/reader.ts';
import { separateIds } from './campaign/repeated-ids.ts';
import { escape, renderCampaign } from './campaign/render-html.ts';
import { telUrl, SWITCHBOARD } from './congress/switchboard.ts';
import { compose, translate } from './campaign/translation.ts';
import { us } from './campaign/built-in-campaign.ts';
import { en } from './i18n/messages.ts';
import zhHK from './i18n/zh-HK.json';

const USAGE = 'npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]';

function render(lang: string, address: string | undefined): string {
  const { campaign: file, unknown } = address
    ? readCampaign(readFileSync(address, 'utf8'))
    : { campaign: {}, unknown: [] };
  for (const key of unknown) console.error(`${address}, ${key}. It is left out.`);
  for (const id of separateIds(file))
    console.error(`${address}, the id "${id}" occurs before. Give each item an id of its own.`);
  const chinese = lang === 'zh-HK' ? zhHK : undefined;
  const messages = chinese?.messages ?? en;
  const inside = renderCampaign(
    compose(us, file),
    compose(translate(us, chinese?.campaign), translate(file, file.translations?.[lang])),
    {
      lang,
      switchboard: messages['switchboard.number'].replace(
        '{number}',
        `<a href="${telUrl(SWITCHBOARD)}">${SWITCHBOARD}</a>`,
      ),
      script: messages['script.heading'],
      member: en['script.any'],
      zip: en['script.zip'],
    },
  );
  const campaign = address ? ` campaign="${escape(address)}"` : '';
  return `<hk-advocacy-card lang="${lang}"${campaign}>\n${inside}\n</hk-advocacy-card>`;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, campaign: { type: 'string' } },
  });
  if (positionals[0] !== 'render' || !['en', 'zh-HK'].includes(values.lang)) throw new Error(USAGE);
  console.log(render(values.lang, values.campaign));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
