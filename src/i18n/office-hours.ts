import { officeHours } from '../congress/hours.ts';
import { formatter } from '../lib/formatter.ts';
import { instantOf } from '../lib/native.ts';
import type { Localizer } from './localizer.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** "5 PM" or "9:30 PM", by default in the visitor's time zone. */
function formatTime(instant: number, { lang }: Localizer, options: Intl.DateTimeFormatOptions = {}): string {
  const format = (more: Intl.DateTimeFormatOptions) =>
    formatter('DateTimeFormat', lang, { hour: 'numeric', ...options, ...more });
  const minute = format({ minute: '2-digit' })
    .formatToParts(instant)
    .find(({ type }) => type === 'minute');
  const isFullHour = minute?.value === '00';
  // 晚上10時: in Chinese the part of the day is usual, in English "10 at night" is not
  const hourOptions: Intl.DateTimeFormatOptions = lang.startsWith('zh') ? { dayPeriod: 'short' } : {};
  const time = format(isFullHour ? hourOptions : { minute: '2-digit' }).format(instant);
  // "5 PM" is not broken between lines
  return time.replaceAll(' ', '\u00a0');
}

/** The number of a local day, counted from 1970. Swedish is used because it formats dates as ISO 8601 does. */
const dayNumber = (instant: number, timeZone?: string) =>
  instantOf(formatter('DateTimeFormat', 'sv', { timeZone }).format(instant)) / DAY_MS;

/** "today", "tomorrow", "Monday" */
function dayName(
  instant: number,
  { now, lang, timeZone }: { now: number; lang: string; timeZone: string },
): string {
  const ahead = dayNumber(instant, timeZone) - dayNumber(now, timeZone);
  return ahead < 2
    ? formatter('RelativeTimeFormat', lang, { numeric: 'auto' }).format(ahead, 'day')
    : formatter('DateTimeFormat', lang, { weekday: 'long', timeZone }).format(instant);
}

/** The sentence about an office's hours, in its local time and, if it differs, in the visitor's. */
function formatHours(localizer: Localizer, now: number, timeZone?: string): string {
  const { open, until } = officeHours(now, timeZone);
  if (!open && !timeZone) return localizer.text('hours.closed');
  const officeZone = timeZone ?? 'America/New_York';
  const time = formatTime(until, localizer, { timeZone: officeZone });
  // far away, it may already be the next day for the visitor
  const isSameDay = dayNumber(until) === dayNumber(until, officeZone);
  const yours = formatTime(until, localizer, isSameDay ? {} : { weekday: 'long' });
  const day = dayName(until, { now, lang: localizer.lang, timeZone: officeZone });
  const more = time === yours ? '' : '.yours';
  const message = timeZone
    ? (`local.${open ? 'open' : 'opens'}${more}` as const)
    : (`hours.open${more}` as const);
  return localizer.text(message, { day, time, yours });
}

/** The sentences of the current minute. Making one takes a dozen formatted times, and every office shows it at every update. */
const cached = new Map<string, string>();
let minute = 0;

/**
 * A sentence that says whether an office is open, and until when.
 *
 * @param now milliseconds since 1970
 * @param timeZone a local office's, such as `America/Chicago`; without it, the sentence is about the offices in Washington
 */
export function officeHoursText(localizer: Localizer, now = Date.now(), timeZone?: string): string {
  const before = minute;
  minute = Math.floor(now / MINUTE_MS);
  if (minute !== before) cached.clear();
  const key = `${localizer.lang} ${timeZone}`;
  const sentence = cached.get(key) ?? formatHours(localizer, now, timeZone);
  cached.set(key, sentence);
  return sentence;
}
