import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { type CalendarEvent } from '../../lib/icalendar.ts';
import type { HkElement } from './hk-element.ts';
/** What is saved for a calendar: without `isTelling`, nothing that tells what it is about. */
type Make = (isTelling: boolean) => CalendarEvent;
/** Saves files for an element, and remembers the message about the last one. */
export declare class CalendarFiles {
    #private;
    private readonly host;
    /** The visitor lets the files say what they are about. */
    isTelling: boolean;
    constructor(host: HkElement);
    tell(isTelling: boolean): void;
    reset(): void;
    save(id: string, make: Make, kind: 'call' | 'event'): Promise<void>;
    /** The message for the visitor after a file was saved; otherwise empty. */
    statusMessage(id: string, localizer: Localizer): string;
}
interface CalendarOffer {
    localizer: Localizer;
    files: CalendarFiles;
    id: string;
    kind: 'call' | 'event';
    /** What is offered. */
    summary: string;
    /** The ids of the elements that name it, where the summary alone does not. */
    labelledBy?: string;
    /** What the file says. */
    what: string;
    /** What it says too if the visitor ticks the box. */
    tell: string;
    make: Make;
}
/** The offer to save something for the visitor's calendar. */
export declare function renderCalendarOffer(offer: CalendarOffer): TemplateResult;
export {};
