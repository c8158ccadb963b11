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
/** The content of an `.ics` file. It names neither the card nor its subject, because others may see a calendar. */
export declare function icalendarOf(event: CalendarEvent, now: number): string;
