import { formatter } from '../lib/formatter.ts';
import type { Localizer } from './localizer.ts';

type Zone = { timeZone: string } | undefined;

const clockRange = ([from, to]: [from: number, to: number], { lang }: Localizer, zone?: Zone): string =>
  formatter('DateTimeFormat', lang, { hour: 'numeric', minute: '2-digit', ...zone }).formatRange(from, to);

/** "6:00 PM" */
export const clockText = (instant: number, localizer: Localizer, zone?: Zone): string =>
  clockRange([instant, instant], localizer, zone);

interface RangeOptions {
  /** By default the visitor's. */
  zone?: Zone;
  /** Which words the day has, by default "Monday, November 30". */
  day?: Intl.DateTimeFormatOptions;
  /** Whole days. */
  isDay?: boolean;
}

/** "Monday, November 30, 9:00 AM – 5:00 PM" */
export function timeRange(
  [from, to]: [from: number, to: number],
  localizer: Localizer,
  { zone, day = { weekday: 'long', month: 'long', day: 'numeric' }, isDay }: RangeOptions = {},
): string {
  const date = formatter('DateTimeFormat', localizer.lang, { ...day, ...zone });
  const on = (start: number, end = start) =>
    isDay
      ? date.format(start)
      : localizer.text('time.on-day', {
          day: date.format(start),
          time: clockRange([start, end], localizer, zone),
        });
  if (date.format(from) === date.format(to)) return on(from, to);
  return localizer.text('time.from-to', { from: on(from), to: on(to) });
}
