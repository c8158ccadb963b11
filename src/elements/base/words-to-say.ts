import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Seat } from '../../congress/congress.ts';
import { button } from './button.ts';
import type { Copier } from './clipboard.ts';
import { heading } from './heading.ts';
import { nameId } from './name-id.ts';
import { renderBill, renderScript, type ScriptContext } from './script.ts';

interface WordsToSay extends ScriptContext {
  seat: Seat;
  copier: Copier;
  headingLevel: number;
}

/** What to say to a member. The lookup adds the choice of topics, of asks, and the fields for the visitor's name. */
export function renderWordsToSay(
  words: WordsToSay,
  { topics, asks, sender }: { topics?: unknown; asks?: unknown; sender?: unknown } = {},
): TemplateResult {
  const { localizer, copier, headingLevel: level, seat } = words;
  const copy = (id: 'script' | 'number', message: 'script.copy' | 'seat.copy', name: string) =>
    button({
      text: localizer.text(message),
      onClick: () => copier.copy(id),
      look: 'link',
      id: `copy-${id}`,
      labelledBy: `copy-${id} ${name}`,
    });
  return html`<section class="say">
    <div class="say-head">
      ${heading({ level, text: localizer.text('script.heading'), id: 'say' })} ${topics}
    </div>
    ${asks}
    ${
      // new elements for each member, because translators replace the text of old ones
      keyed(seat.id, [renderScript(words), renderBill(words)])
    }
    <p class="note on-phone">${localizer.text('script.speaker')}</p>
    <div class="tools">
      ${copy('script', 'script.copy', `say ${nameId(seat.id)}`)} ${sender}
      ${
        seat.member?.phone
          ? html`<span class="hover">${copy('number', 'seat.copy', nameId(seat.id))}</span>`
          : nothing
      }
      <span role="status" translate="no">${copier.statusMessage(localizer)}</span>
    </div>
  </section>`;
}
