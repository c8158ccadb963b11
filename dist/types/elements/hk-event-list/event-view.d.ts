import { type TemplateResult } from 'lit';
import type { PlacedEvent } from '../../campaign/event-order.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { type CalendarFiles } from '../base/calendar-file.ts';
interface EventContext {
    localizer: Localizer;
    files: CalendarFiles;
    now: number;
}
/** One event: its name, when and where it is, and the offer to put it into a calendar. */
export declare function renderEvent({ event, miles }: PlacedEvent, id: string, { localizer, files, now }: EventContext): TemplateResult;
export {};
