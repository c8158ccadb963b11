import { html, nothing, type TemplateResult } from 'lit';
import { scriptFor, type CallScript } from '../../campaign/bills.ts';
import { fillSender, tidySender } from '../../campaign/sender.ts';
import type { Topic, TopicAsk } from '../../campaign/topics.ts';
import type { Seat } from '../../congress/congress.ts';
import { ENGLISH, fillIn, type Localizer } from '../../i18n/localizer.ts';
import { titledName } from '../../i18n/seat-names.ts';
import { hostOf } from '../../lib/links.ts';
import { foundZip, pickedAsksOf } from '../../state/selectors.ts';
import type { VisitState } from '../../state/state.ts';
import { externalLink } from './external-link.ts';

export interface ScriptContext {
  topic: Topic;
  visit: VisitState;
  localizer: Localizer;
  /** The seat to call; undefined before a lookup. */
  seat?: Seat | undefined;
}

/** How a script names the member. */
function memberName(localizer: Localizer, seat?: Seat): string {
  if (!seat) return localizer.text('script.any');
  return titledName(seat, localizer) ?? localizer.text('script.office', { title: seat.title });
}

const callScriptOf = ({ topic, seat }: ScriptContext): CallScript =>
  scriptFor(topic, seat?.chamber, seat?.member?.bioguide);

/** What to say to one member, in English as Congress hears it, or in the visitor's language. */
function fillScript(context: ScriptContext, text: string, language: Localizer): string {
  const { topic, visit, seat } = context;
  const isEnglish = language === ENGLISH;
  const zip = foundZip(visit) || language.text('script.zip');
  const textOf = (ask: TopicAsk) => (isEnglish ? ask.text : ask.meaning);
  const filled = fillIn(text, {
    member: memberName(language, seat),
    zip,
    asks: language.list(pickedAsksOf(visit, topic).map(textOf)),
    // only the English script has the bill's number, because the office needs it
    bill: isEnglish ? callScriptOf(context).bill : topic.label,
  });
  return fillSender(filled, tidySender(visit.sender), isEnglish ? zip : undefined);
}

/** What to say to one member, in English, as text. */
export const scriptText = (context: ScriptContext): string =>
  fillScript(context, callScriptOf(context).script, ENGLISH);

/** Words in [brackets] are for the visitor to fill in or to leave out, so they are lighter. */
const markBrackets = (text: string) =>
  text.split(/(\[[^\][]*])/).map((part, i) => (i % 2 ? html`<i>${part}</i>` : part));

/** Says why the words are the campaign's own and not those of the site's list. */
export const renderSubstitute = ({ topic, localizer }: Pick<ScriptContext, 'topic' | 'localizer'>) =>
  topic.isSubstitute
    ? html`<p class="note" id="substitute">${localizer.text('script.substitute')}</p>`
    : nothing;

/** The script in English, and the same in the visitor's language behind a disclosure. */
export function renderScript(context: ScriptContext, id = 'script'): TemplateResult {
  const { localizer } = context;
  const { meaning } = callScriptOf(context);
  return html`${renderSubstitute(context)}
    <blockquote id=${id} part="script" lang=${ENGLISH.lang} dir="ltr" translate="no">
      ${markBrackets(scriptText(context))}
    </blockquote>
    ${
      meaning
        ? html`<details>
            <summary>${localizer.text('script.meaning')}</summary>
            <p>${fillScript(context, meaning, localizer)}</p>
          </details>`
        : nothing
    }`;
}

/** Of a bill: its numbers, whether the member is on the list of its sponsors and cosponsors, and when it lapses. */
export function renderBill(context: ScriptContext): TemplateResult | typeof nothing {
  const { topic, localizer } = context;
  const { label, house, senate, source, url, until } = topic;
  if (!until) return nothing;
  const { isSupporter, asOf } = callScriptOf(context);
  const parts = [
    label,
    house?.number,
    senate?.number,
    url ? externalLink(url, source ?? hostOf(url), { localizer }) : source,
    asOf && localizer.text(isSupporter ? 'bill.on' : 'bill.off', { date: localizer.date(asOf) }),
    localizer.text('bill.lapses', { date: localizer.date(until) }),
  ].filter(Boolean);
  return html`<p class="note" id="bill">${parts.map((part, i) => [i ? ' · ' : '', part])}</p>`;
}
