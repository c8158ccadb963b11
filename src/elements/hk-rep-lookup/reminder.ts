// "Remind me": a file for the visitor's calendar, for the next hours in which the offices in Washington are open.
import { nothing, type TemplateResult } from 'lit';
import { newCongressAt } from '../../congress/calendar.ts';
import type { Seat } from '../../congress/congress.ts';
import { nextHours } from '../../congress/hours.ts';
import { SWITCHBOARD } from '../../congress/switchboard.ts';
import { seatName } from '../../i18n/seat-names.ts';
import { timeRange } from '../../i18n/time-range.ts';
import type { CalendarEvent } from '../../lib/icalendar.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { renderCalendarOffer } from '../base/calendar-file.ts';
import { scriptText } from '../base/script.ts';
import type { AnswerContext } from './render-context.ts';
import { topicName } from './topic-picker.ts';

/** The hour before which nobody is woken, where the visitor is. */
const AWAKE = 8;

const HOUR_MS = 3_600_000;

/** Minutes from the opening to the alarm: none where it is not too early then, else until the morning, with time left to call. */
function alarmAfter(opens: number, closes: number): number {
  const time = new Date(opens);
  const early = (AWAKE - time.getHours()) * 60 - time.getMinutes();
  return Math.max(0, Math.min(early, (closes - opens - HOUR_MS) / 60_000));
}

/** The seat as it will be known then: when a new Congress has begun, it may have changed hands. */
function seatWhenOpen(seat: Seat, opens: number, now: number): Seat {
  const begins = newCongressAt(now);
  return begins && begins <= opens ? { ...seat, member: null } : seat;
}

/**
 * The offer of a reminder to call a member: beside the hours while the offices are closed, else in the foot. The file never
 * holds the visitor's name or ZIP code.
 */
export function renderReminder(
  context: AnswerContext,
  active: Seat | undefined,
  place: 'head' | 'foot',
): TemplateResult | typeof nothing {
  const { localizer, topic, visit, calendarFiles } = context;
  if (!active || visit.view !== 'calls') return nothing;
  const now = Date.now();
  const { isOpen, opens, closes } = nextHours(now);
  if (isOpen !== (place === 'foot')) return nothing;
  const seat = seatWhenOpen(active, opens, now);
  const number = seat.member?.phone ?? SWITCHBOARD;
  const who = seatName(seat, localizer);
  const title = localizer.text('remind.title');
  const words = () =>
    scriptText({ topic, seat, localizer, visit: { ...INITIAL_STATE, pickedAsks: visit.pickedAsks } });
  const make = (isTelling: boolean): CalendarEvent => ({
    key: number,
    start: opens,
    end: closes,
    title: isTelling
      ? localizer.text('remind.title.told', { who, topic: topicName(topic, localizer) })
      : title,
    description: isTelling ? `${number}\n\n${words()}` : number,
    alarm: alarmAfter(opens, closes),
    isFree: true,
  });
  return renderCalendarOffer({
    localizer,
    files: calendarFiles,
    id: 'remind',
    kind: 'call',
    summary: localizer.text(isOpen ? 'remind.later' : 'remind.opens'),
    // without the number, which stands on the board only once
    what: localizer.text('remind.what', { time: timeRange([opens, closes], localizer), title }),
    tell: localizer.text('remind.tell'),
    make,
  });
}
