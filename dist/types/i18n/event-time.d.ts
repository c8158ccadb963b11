import type { LocalEvent } from '../campaign/events.ts';
import type { Localizer } from './localizer.ts';
/** What the clocks show where the visitor is. */
export declare const shownHere: (instant: number) => number;
/** "Saturday, December 5, 6:00 – 8:00 PM": in the event's time and, where that differs, its beginning in the visitor's. */
export declare function eventTimeText({ start, end }: Pick<LocalEvent, 'start' | 'end'>, localizer: Localizer, now: number): string;
