import { html, nothing, type TemplateResult } from 'lit';
import { newCongressAt } from '../../congress/calendar.ts';
import type { Localizer } from '../../i18n/localizer.ts';

/** The date of the directory, and a note if a new Congress begins soon. */
export function renderDirectoryDate(localizer: Localizer, asOf?: string | null): TemplateResult {
  const begins = newCongressAt(Date.now());
  return html`${asOf ? localizer.text('directory.date', { date: localizer.date(asOf) }) : nothing}
  ${begins ? localizer.text('congress.soon', { date: localizer.date(begins) }) : nothing}`;
}
