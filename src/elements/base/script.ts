import { html, nothing, type TemplateResult } from 'lit';
import { scriptFor } from '../../campaign/bills.ts';
import { fillSender } from '../../campaign/sender.ts';
import type { Topic, TopicAsk } from '../../campaign/topics.ts';
import { parseZip, type Seat } from '../../congress/congress.ts';
import { ENGLISH, fillIn, type Localizer } from '../../i18n/localizer.ts';
import { titledName } from '../../i18n/seat-names.ts';
import { hostOf } from '../../lib/links.ts';
import { pickedAsksOf } from '../../state/selectors.ts';
import type { VisitState } from '../../state/state.ts';
import { button } from './button.ts';
import type { Copier } from './clipboard.ts';
import { externalLink } from './external-link.ts';

/** How a script names the member. */
function memberName(localizer: Localizer, seat?: Seat): string {
  if (!seat) return localizer.text('script.any');
  return titledName(seat, localizer) ?? localizer.text('script.office', { title: seat.title });
}

interface ScriptView {
  topic: Topic;
  visit: VisitState;
  localizer: Localizer;
  copier: Copier;
  /** The seat to call; undefined before a lookup. */
  seat?: Seat;
}

/** What to say about a topic, in English, and below it the same in the visitor's language. */
export function renderScript({ topic, visit, localizer, copier, seat }: ScriptView): TemplateResult {
  const { label, house, senate, source, url, until } = topic;
  const { script, meaning, bill, isSupporter, asOf } = scriptFor(
    topic,
    seat?.chamber,
    seat?.member?.bioguide,
  );
  const picked = pickedAsksOf(visit, topic);
  const fillScript = (text: string, language: Localizer, textOf: (ask: TopicAsk) => string) => {
    const zip = (visit.answer && parseZip(visit.zip)) ?? language.text('script.zip');
    const filled = fillIn(text, {
      member: memberName(language, seat),
      zip,
      asks: language.list(picked.map(textOf)),
      // only the English script has the bill's number, because the office needs it
      bill: text === script ? bill : label,
    });
    return fillSender(filled, visit.sender, language === ENGLISH ? zip : undefined);
  };
  return html`<div class="script" part="script">
    <p class="label">${localizer.text('script.heading')}</p>
    <blockquote id="script" lang=${ENGLISH.lang}>
      ${fillScript(script, ENGLISH, (ask) => ask.text)}
    </blockquote>
    ${meaning ? html`<p class="note">${fillScript(meaning, localizer, (ask) => ask.meaning)}</p>` : nothing}
    ${
      until
        ? html`<p class="note">
            ${[
              label,
              house?.number,
              senate?.number,
              url ? externalLink(url, source ?? hostOf(url)) : source,
              asOf && localizer.text(isSupporter ? 'bill.on' : 'bill.off', { date: localizer.date(asOf) }),
              localizer.text('bill.lapses', { date: localizer.date(until) }),
            ].map((part, i) => part && [i ? ' · ' : '', part])}
          </p>`
        : nothing
    }
    ${button({
      text: localizer.text('script.copy'),
      onClick: () => copier.copy('script'),
      look: 'link',
      id: 'copy-script',
      ...(seat && { labelledBy: 'copy-script name' }),
    })}
    <span role="status">${copier.statusMessage('script', localizer)}</span>
  </div>`;
}
