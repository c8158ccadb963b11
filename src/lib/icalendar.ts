// Writes a calendar file with one event and an alarm: RFC 5545.
import { crc32 } from './crc32.ts';
import { isoOf } from './native.ts';
import { utf8Bytes } from './utf8.ts';

/**
 * An instant (milliseconds since 1970), which is written in UTC, so that no change of clocks matters; or, where the time zone
 * is not known, a local time or a day as ISO 8601 writes it: `2026-12-05T18:00:00`, `2026-12-05`.
 */
export type CalendarTime = number | string;

export interface CalendarEvent {
  /** What makes it the same event when it is saved again. The file does not contain it. */
  key: string;
  start: CalendarTime;
  /** Of the same kind as the start, and after it. Of a day, the day after the last one. */
  end?: CalendarTime | undefined;
  title: string;
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  /** Minutes from the start to the alarm; negative for an alarm before the start. */
  alarm: number;
  /** Whether the visitor is not busy all that time. */
  isFree?: boolean | undefined;
}

/** Octets in a line, without its end. */
const MAX_OCTETS = 75;

/** Breaks a line that is too long, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Bytes(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const format = (time: CalendarTime): string =>
  (typeof time === 'string' ? time : isoOf(time)).replace(/[-:]/g, '');

function timeLine(name: string, time: CalendarTime): string {
  const isDay = typeof time === 'string' && !time.includes('T');
  return `${name}${isDay ? ';VALUE=DATE' : ''}:${format(time)}`;
}

const textLine = (name: string, text?: string) => (text ? [`${name}:${escapeText(text)}`] : []);

/** The content of an `.ics` file. It names neither the card nor its subject, because others may see a calendar. */
export function icalendarOf(event: CalendarEvent, now: number): string {
  const { key, start, end, title, description, location, url, alarm, isFree } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${format(start)}-${crc32(utf8Bytes(key))}`,
    `DTSTAMP:${format(now)}`,
    timeLine('DTSTART', start),
    ...(end === undefined ? [] : [timeLine('DTEND', end)]),
    ...textLine('SUMMARY', title),
    ...textLine('DESCRIPTION', description),
    ...textLine('LOCATION', location),
    ...(url ? [`URL:${url}`] : []),
    // whoever shares the calendar sees that there is something, and not what
    'CLASS:PRIVATE',
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    ...textLine('DESCRIPTION', title),
    `TRIGGER:${alarm < 0 ? '-' : ''}PT${Math.abs(alarm)}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}
