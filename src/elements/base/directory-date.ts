import { newCongressAt } from '../../congress/calendar.ts';
import type { Localizer } from '../../i18n/localizer.ts';

/** Sentences: the date of the directory, and a note if a new Congress begins soon. */
export function directoryDate(localizer: Localizer, asOf?: string | null): unknown[] {
  const begins = newCongressAt(Date.now());
  return [
    asOf && localizer.text('directory.date', { date: localizer.date(asOf) }),
    begins && localizer.text('congress.soon', { date: localizer.date(begins) }),
  ];
}
