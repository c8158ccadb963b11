import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedEvent } from '../../campaign/event-order.ts';
import type { EventTime, LocalEvent } from '../../campaign/events.ts';
import { eventTimeText } from '../../i18n/event-time.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { CalendarEvent, CalendarTime } from '../../lib/icalendar.ts';
import { isoOf } from '../../lib/native.ts';
import { renderCalendarOffer, type CalendarFiles } from '../base/calendar-file.ts';
import { externalLink } from '../base/external-link.ts';
import { heading } from '../base/heading.ts';

/** Minutes from the beginning to the alarm: an hour before, and of a day, at six in the evening before. */
const ALARM = -60;
const DAY_ALARM = -6 * 60;

const DAY_MS = 86_400_000;

const calendarTime = ({ zone, local, instant }: EventTime): CalendarTime =>
  zone === 'none' ? local : instant;

/** In a calendar, days end with the day after the last one. */
const calendarEnd = (end: EventTime): CalendarTime =>
  end.isDay ? isoOf(end.shown + DAY_MS).slice(0, 10) : calendarTime(end);

/** An event for the visitor's calendar; if it is not to tell what it is about, its time alone. */
const calendarEvent = (
  { key, start, end, name, address, url }: LocalEvent,
  { isTelling, title }: { isTelling: boolean; title: string },
): CalendarEvent => ({
  key,
  start: calendarTime(start),
  end: end && calendarEnd(end),
  title,
  alarm: start.isDay ? DAY_ALARM : ALARM,
  ...(isTelling && { title: name, location: address, url }),
});

interface EventContext {
  localizer: Localizer;
  files: CalendarFiles;
  now: number;
}

/** One event: its name, when and where it is, and the offer to put it into a calendar. */
export function renderEvent(
  { event, miles }: PlacedEvent,
  id: string,
  { localizer, files, now }: EventContext,
): TemplateResult {
  const { name, url, status, online, place } = event;
  const title = localizer.text('events.title');
  const where = [
    online !== 'only' && place,
    online === 'too' && localizer.text('events.online-too'),
    miles !== undefined && localizer.text('local.away', { distance: localizer.distance(miles) }),
  ].filter(Boolean);
  return html`<li part="event">
    ${heading({
      level: 0,
      id: `name-${id}`,
      text: url ? externalLink(url, name, { localizer }) : name,
    })}
    <p class="when">
      ${status ? html`<b class="mark">${localizer.text(`events.${status}`)}</b> · ` : nothing}
      ${eventTimeText(event, localizer, now)}
    </p>
    ${where.length ? html`<p class="note">${where.join(' · ')}</p>` : nothing}
    ${
      status
        ? nothing
        : renderCalendarOffer({
            localizer,
            files,
            id,
            kind: 'event',
            summary: localizer.text('events.calendar'),
            labelledBy: `${id} name-${id}`,
            what: localizer.text('events.what', { title }),
            tell: localizer.text('events.tell'),
            make: (isTelling) => calendarEvent(event, { isTelling, title }),
          })
    }
  </li>`;
}
