import { topicsOf } from './topics.ts';
import type { Campaign } from './campaign.ts';

/** The texts around a campaign, in its language. All but `switchboard` are plain text. */
export interface Labels {
  /** The language's tag. */
  lang: string;
  /** The sentence with the number of the switchboard, as HTML. */
  switchboard: string;
  /** The heading of a script. */
  script: string;
  /** Used in a script instead of a member and a ZIP code. */
  member: string;
  zip: string;
  /** The sections to write; all without it. The switchboard's number is always written. */
  sections?: readonly string[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML; also for attributes. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/**
 * A campaign as plain HTML, for visitors without JavaScript, for feeds and for search engines. Notes and bills are left out,
 * because they expire and the page may stay unchanged for years.
 *
 * @param english the campaign in English, for the scripts
 * @param localized the same in the visitor's language
 */
export function renderCampaign(english: Campaign, localized: Campaign, labels: Labels): string {
  const p = (text: string | undefined) => (text ? [`<p>${escape(text)}</p>`] : []);
  const scripts = topicsOf(english, localized)
    .filter(({ number, thanks }) => !number && !thanks)
    .flatMap(({ label, script }) => [
      `<h4>${escape(`${labels.script}: ${label!}`)}</h4>`,
      `<blockquote lang="en">${escape(script.replaceAll('{member}', labels.member).replaceAll('{zip}', labels.zip))}</blockquote>`,
    ]);
  const facts = localized.facts.items.map(({ figure, text, source, date }) => {
    const from = [source, date].filter(Boolean).join(', ');
    return `<li>${figure ? `<strong>${escape(figure)}</strong> ` : ''}${escape(text)}${from ? ` <small>${escape(from)}</small>` : ''}</li>`;
  });
  const actions = localized.actions.items.map(({ title, text, source, asks = [] }) => {
    const steps = asks.map((ask) => `<li>${escape(ask.text)}</li>`).join('');
    return `<li>${title ? `<strong>${escape(title)}</strong> ` : ''}${escape(text)}${source ? ` <small>${escape(source)}</small>` : ''}${steps && `<ul>${steps}</ul>`}</li>`;
  });
  const { sections } = labels;
  /** The lines of a section, if it is wanted. */
  const of = (name: string, ...lines: string[]) => (!sections || sections.includes(name) ? lines : []);
  /** A list under its heading. Where all items are left out, it has none. */
  const list = (title: string, items: string[]) =>
    items.length ? [`<h3>${escape(title)}</h3>`, `<ol>${items.join('')}</ol>`] : [];
  const lines = [
    `<h2>${escape(localized.title)}</h2>`,
    ...of('greeting', ...p(localized.greeting.text), ...p(localized.greeting.note)),
    ...of('call', `<h3>${escape(localized.call.text)}</h3>`, ...p(localized.call.note)),
    `<p>${labels.switchboard}</p>`,
    ...of('call', ...scripts),
    ...of('letter', ...localized.letter.flatMap(p)),
    ...of('facts', ...list(localized.facts.title, facts), ...p(localized.facts.stakes)),
    ...of('appeal', ...p(localized.appeal)),
    ...of('actions', ...list(localized.actions.title, actions)),
  ];
  // has no slot attribute, so the card shows itself instead of this
  return `<div lang="${labels.lang}">\n  ${lines.join('\n  ')}\n</div>`;
}
