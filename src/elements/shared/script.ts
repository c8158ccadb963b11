import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { parseZip, type Seat } from '../../congress/index.ts';
import type { Copier } from './copy.ts';
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
  { script, meaning, asks }: Topic,
  visit: Visit,
  words: Words,
  copier: Copier,
  seat?: Seat,
): TemplateResult {
  const picked = asks?.filter(({ id }, i) => (visit.asks.length ? visit.asks.includes(id) : !i)) ?? [];
  // no names in quotes: the build, which shortens some, does not follow them there
  const say = (text: string, speech: Words, step: (ask: (typeof picked)[number]) => string) =>
    fillIn(text, {
      member: memberOf(speech, seat),
      zip: (visit.answer && parseZip(visit.zip)) ?? speech.text('script.zip'),
      asks: speech.list(picked.map(step)),
    });
  return html`<div class="script" part="script">
    <p class="label">${words.text('script.heading')}</p>
    <blockquote id="script" lang=${ENGLISH.lang}>${say(script, ENGLISH, (ask) => ask.text)}</blockquote>
    ${meaning ? html`<p class="note">${say(meaning, words, (ask) => ask.meaning)}</p>` : nothing}
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
