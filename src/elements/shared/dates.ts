import { html, nothing, type TemplateResult } from 'lit';
import { newCongressAt } from '../../congress/calendar.ts';
import type { Words } from './words.ts';

/** Of which day the directory is, and whether a new Congress begins soon. */
export function drawDates(words: Words, asOf?: string | null): TemplateResult {
  const begins = newCongressAt(Date.now());
  return html`${asOf ? html`<span class="tel">${words.text('directory.date', { date: words.date(asOf) })}</span>` : nothing}
  ${begins ? words.text('congress.soon', { date: words.date(begins) }) : nothing}`;
}
