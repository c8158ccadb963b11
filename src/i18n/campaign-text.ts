import { us } from '../campaign/built-in-campaign.ts';
import type { CampaignFile } from '../campaign/campaign.ts';
import { renderCampaign } from '../campaign/render-html.ts';
import { compose, translate } from '../campaign/translation.ts';
import { telUrl, SWITCHBOARD } from '../congress/switchboard.ts';
import { en } from './messages.ts';
import zhHK from './zh-HK.json';

/** The languages that a campaign can be written in. */
export const TEXT_LANGUAGES = ['en', 'zh-HK'] as const;

export interface TextOptions {
  /** `en` or `zh-HK`; English without it. */
  lang?: string;
  /** A campaign file, as `readCampaign` gives it. */
  file?: CampaignFile;
  /** The sections to write, of `greeting call letter facts appeal actions`; all without it. */
  sections?: readonly string[];
}

/** The campaign as plain HTML: for the inside of the tag, where visitors without JavaScript and search engines read it. */
export function campaignText({ lang = 'en', file = {}, sections }: TextOptions = {}): string {
  const chinese = lang === 'zh-HK' ? zhHK : undefined;
  const messages = chinese?.messages ?? en;
  return renderCampaign(
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
      ...(sections && { sections }),
    },
  );
}
