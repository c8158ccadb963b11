import type { Campaign } from '../../campaign/campaign.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { PAGE_PATTERN } from '../../lib/links.ts';
import { cutText } from '../../lib/wrap-text.ts';
import { linkFromAttribute } from './external-link.ts';

/** As long as a post may be on the strictest of the services, which is X, with a link. */
const MAX_TEXT = 240;

/** As X counts: a Chinese character is two, and so is an emoji, which is a pair anyway. */
const lengthOnX = (text: string): number =>
  text.replace(/[\u1100-\u1fff\u2e80-\ud7ff\uf900-\uffff]/g, '$&$&').length;
const MAX_SUBJECT = 80;

/** What a card passes on, to the elements that offer it. */
export interface ShareContent {
  /** In the visitor's language; by default the built-in one. */
  campaign?: Campaign;
  /** The owner's address; by default that of the page. */
  url?: string | undefined;
  /** Who runs the campaign. */
  organizer?: string | undefined;
}

/** The owner's address: that of the attribute `share-url`, else that of the campaign file. */
export const ownedAddress = (attribute: string | undefined, campaign?: Campaign): string | undefined =>
  linkFromAttribute('share-url', attribute, PAGE_PATTERN) ??
  linkFromAttribute('share.url', campaign?.share?.url, PAGE_PATTERN);

/** The words to pass on. Nothing in them comes from the visit. */
export const shareWords = (
  { call, share }: Campaign,
  localizer: Localizer,
): { subject: string; text: string } => ({
  subject: cutText(call.text, MAX_SUBJECT),
  text: cutText(share?.text ?? localizer.text('share.text', { ask: call.text }), MAX_TEXT, lengthOnX),
});
