// The hours in which an office of Congress answers its phone.
import { formatter } from '../lib/formatter.ts';

const WASHINGTON = 'America/New_York';

/** Hours of the day. */
const OPENS = 9;
const CLOSES = 17;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Holidays on a fixed date. Source: 5 U.S.C. 6103(a). */
const FIXED_HOLIDAYS = ['1-1', '6-19', '7-4', '11-11', '12-25'];

/** Holidays on a weekday: month, day of the week, earliest possible day of the month. Source: the same. */
const WEEKDAY_HOLIDAYS = [
  [1, 1, 15],
  [2, 1, 15],
  [5, 1, 25],
  [9, 1, 1],
  [10, 1, 8],
  [11, 4, 22],
] as const;

// Below, a local day or time is represented by the UTC instant that has the same date and time.
const weekday = (day: number) => new Date(day).getUTCDay();
const monthAndDay = (day: number) => [new Date(day).getUTCMonth() + 1, new Date(day).getUTCDate()] as const;
const isFixed = (day: number) => FIXED_HOLIDAYS.includes(monthAndDay(day).join('-'));

function isHoliday(day: number, washington: boolean): boolean {
  const [month, date] = monthAndDay(day);
  const on = weekday(day);
  return (
    isFixed(day) ||
    // observed on the Friday before a Saturday, and on the Monday after a Sunday: 5 U.S.C. 6103(b), Executive Order 11582
    (on === 5 && isFixed(day + DAY)) ||
    (on === 1 && isFixed(day - DAY)) ||
    WEEKDAY_HOLIDAYS.some(([m, w, first]) => m === month && w === on && date >= first && date < first + 7) ||
    // Inauguration Day, only in and around Washington: 5 U.S.C. 6103(c). On a Saturday it is not moved; the Monday after a
    // Sunday is Martin Luther King Day anyway
    (washington && month === 1 && date === 20 && new Date(day).getUTCFullYear() % 4 === 1)
  );
}

/** The local time of a time zone at an instant, represented as said above. */
type Clock = (instant: number) => number;

function clockOf(timeZone: string): Clock {
  const format = formatter('DateTimeFormat', 'en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const shown = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, +value]));
    const { year, month, day, hour, minute, second } = shown;
    return Date.UTC(year!, month! - 1, day, hour, minute, second);
  };
}

/** The instant of a local time. It is exact during office hours, when no time zone changes its clocks. */
function instantAt(shown: number, clock: Clock): number {
  const near = shown + (shown - clock(shown));
  return near + (shown - clock(near));
}

/**
 * Whether an office is open (Monday to Friday from 9:00 to 17:00 local time, except on federal holidays), and the instant
 * (milliseconds since 1970) at which it next closes or opens.
 *
 * @param timeZone the office's, such as `America/Chicago`; without it, an office in Washington, which has one more holiday
 */
export function officeHours(now: number, timeZone?: string): { open: boolean; until: number } {
  let clock: Clock;
  try {
    clock = clockOf(timeZone ?? WASHINGTON);
  } catch {
    clock = clockOf(WASHINGTON);
  }
  for (let day = Math.floor(clock(now) / DAY) * DAY; ; day += DAY) {
    if (weekday(day) % 6 === 0 || isHoliday(day, !timeZone)) continue;
    const opens = instantAt(day + OPENS * HOUR, clock);
    if (now < opens) return { open: false, until: opens };
    const closes = instantAt(day + CLOSES * HOUR, clock);
    if (now < closes) return { open: true, until: closes };
  }
}

interface NextHours {
  isOpen: boolean;
  opens: number;
  closes: number;
}

/** Kept until the offices open or close: finding them takes a dozen formatted times, and a board asks at every update. */
let found = { from: 0, until: 0, hours: undefined as NextHours | undefined };

/** Whether the offices in Washington are open, and the next hours in which they will be, not counting those that have begun. */
export function nextHours(now: number): NextHours {
  if (found.hours && found.from <= now && now < found.until) return found.hours;
  const { open: isOpen, until } = officeHours(now);
  const opens = isOpen ? officeHours(until).until : until;
  const hours = { isOpen, opens, closes: officeHours(opens).until };
  found = { from: now, until, hours };
  return hours;
}
