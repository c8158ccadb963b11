import { html, nothing, type TemplateResult } from 'lit';
import { saidTo } from '../../campaign/bills.ts';
import type { Topic } from '../../campaign/topics.ts';
import { parseZip, type Seat } from '../../congress/index.ts';
import type { Copier } from './copy.ts';
import { outside } from './links.ts';
import { guideHere } from './on-demand.ts';
import type { Visit } from './visit.ts';
import { ENGLISH, fillIn, type Words } from './words.ts';

function memberOf(words: Words, seat?: Seat): string {
  if (!seat) return words.text('script.any');
  const { title, member } = seat;
  return member
    ? words.text('script.member', { title, name: member.name })
    : words.text('script.office', { title });
}

/** What to say about a topic, in English, and beside it what that says in the visitor's language. */
export function drawScript(
  topic: Topic,
  visit: Visit,
  words: Words,
  copier: Copier,
  seat?: Seat,
): TemplateResult {
  const { asks, label, house, senate, source, url, until } = topic;
  const { script, meaning, bill, isOn, asOf } = saidTo(topic, seat?.chamber, seat?.member?.bioguide);
  const picked = asks?.filter(({ id }, i) => (visit.asks.length ? visit.asks.includes(id) : !i)) ?? [];
  // no names in quotes: the build, which shortens some, does not follow them there
  const say = (text: string, speech: Words, step: (ask: (typeof picked)[number]) => string) => {
    const zip = (visit.answer && parseZip(visit.zip)) ?? speech.text('script.zip');
    const said = fillIn(text, {
      member: memberOf(speech, seat),
      zip,
      asks: speech.list(picked.map(step)),
      // the number is for the office, which hears English
      bill: text === script ? bill : label,
    });
    return guideHere()?.personal(said, visit.doing, speech === ENGLISH && zip) ?? said;
  };
  return html`<div class="script" part="script">
    <p class="label">${words.text('script.heading')}</p>
    <blockquote id="script" lang=${ENGLISH.lang}>${say(script, ENGLISH, (ask) => ask.text)}</blockquote>
    ${meaning ? html`<p class="note">${say(meaning, words, (ask) => ask.meaning)}</p>` : nothing}
    ${
      until
        ? html`<p class="note">
            ${[
              label,
              house?.number,
              senate?.number,
              url ? outside(url, source ?? url) : source,
              asOf && words.text(isOn ? 'bill.on' : 'bill.off', { date: words.date(asOf) }),
              words.text('bill.lapses', { date: words.date(until) }),
            ].map((one, i) => one && [i ? ' · ' : '', one])}
          </p>`
        : nothing
    }
    <button
      type="button"
      class="link"
      id="copy-script"
      aria-labelledby=${seat ? 'copy-script name' : nothing}
      @click=${() => copier.copy('script')}
    >
      ${words.text('script.copy')}
    </button>
    <span role="status">${copier.said('script', words)}</span>
  </div>`;
}
