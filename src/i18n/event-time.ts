import type { EventTime, LocalEvent } from '../campaign/events.ts';
import type { Localizer } from './localizer.ts';
import { clockText, timeRange } from './time-range.ts';

/** What the clocks show where the visitor is. */
export const shownHere = (instant: number) => instant - new Date(instant).getTimezoneOffset() * 60_000;

/** What the clocks show is represented by the UTC instant that has the same date and time. */
const zone = { timeZone: 'UTC' };

const DAY_MS = 86_400_000;
const isSameDay = (a: number, b: number) => Math.floor(a / DAY_MS) === Math.floor(b / DAY_MS);

/** "Saturday, December 5, 6:00 – 8:00 PM": in the event's time and, where that differs, its beginning in the visitor's. */
export function eventTimeText(
  { start, end = start }: Pick<LocalEvent, 'start' | 'end'>,
  localizer: Localizer,
  now: number,
): string {
  // a time in UTC does not tell what the clocks show at the event
  const isHere = start.zone === 'utc';
  const shown = ({ shown, instant }: EventTime) => (isHere ? shownHere(instant) : shown);
  const year = new Date(shown(start)).getUTCFullYear();
  const time = timeRange([shown(start), shown(end)], localizer, {
    zone,
    isDay: start.isDay,
    day: {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      ...(year !== new Date(now).getFullYear() && { year: 'numeric' }),
    },
  });
  if (isHere) return localizer.text('events.your-time', { time });
  const here = shownHere(start.instant);
  if (start.zone === 'none' || here === start.shown) return time;
  const yours = isSameDay(here, start.shown)
    ? clockText(here, localizer, zone)
    : timeRange([here, here], localizer, { zone, day: { weekday: 'long' } });
  return localizer.text('events.yours', { time, yours });
}
