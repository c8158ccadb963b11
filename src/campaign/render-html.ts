import { topicsOf } from './topics.ts';
import type { Campaign } from './campaign.ts';

/** The sentences around a campaign, in its language; text, but for the switchboard's, which is HTML. */
export interface Frame {
  /** The language's tag. */
  lang: string;
  /** Whom to call, where nobody has been looked up. */
  switchboard: string;
  /** Over a script. */
  script: string;
  /** Stand in a script for a member and a ZIP code. */
  member: string;
  zip: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, in an attribute too. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/**
 * A campaign as plain HTML, for people without scripts, for feeds and for search engines. Notes and bills are left out: they
 * are true for a time, and a page may stand for years.
 *
 * @param said the campaign in English, whose scripts these are
 * @param shown the same in the visitor's language
 */
export function renderCampaign(said: Campaign, shown: Campaign, frame: Frame): string {
  const p = (text: string | undefined) => (text ? [`<p>${escape(text)}</p>`] : []);
  const scripts = topicsOf(said, shown)
    .filter(({ label, thanks }) => label && !thanks)
    .flatMap(({ label, script }) => [
      `<h4>${escape(`${frame.script}: ${label!}`)}</h4>`,
      `<blockquote lang="en">${escape(script.replaceAll('{member}', frame.member).replaceAll('{zip}', frame.zip))}</blockquote>`,
    ]);
  const facts = shown.facts.items.map(({ figure, text, source, date }) => {
    const from = [source, date].filter(Boolean).join(', ');
    return `<li>${figure ? `<strong>${escape(figure)}</strong> ` : ''}${escape(text)}${from ? ` <small>${escape(from)}</small>` : ''}</li>`;
  });
  const actions = shown.actions.items.map(({ text, source, asks = [] }) => {
    const steps = asks.map((ask) => `<li>${escape(ask.text)}</li>`).join('');
    return `<li>${escape(text)}${source ? ` <small>${escape(source)}</small>` : ''}${steps && `<ul>${steps}</ul>`}</li>`;
  });
  const lines = [
    `<h2>${escape(shown.title)}</h2>`,
    ...p(shown.greeting.text),
    ...p(shown.greeting.note),
    `<h3>${escape(shown.call.text)}</h3>`,
    `<p>${frame.switchboard}</p>`,
    ...scripts,
    ...shown.letter.flatMap(p),
    `<h3>${escape(shown.facts.title)}</h3>`,
    `<ol>${facts.join('')}</ol>`,
    ...p(shown.facts.stakes),
    ...p(shown.appeal),
    `<h3>${escape(shown.actions.title)}</h3>`,
    `<ol>${actions.join('')}</ol>`,
  ];
  // without a slot: the card puts itself in the place of all this
  return `<div lang="${frame.lang}">\n  ${lines.join('\n  ')}\n</div>`;
}
