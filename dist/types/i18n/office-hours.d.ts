import type { Localizer } from './localizer.ts';
/**
 * A sentence that says whether an office is open, and until when.
 *
 * @param now milliseconds since 1970
 * @param timeZone a local office's, such as `America/Chicago`; without it, the sentence is about the offices in Washington
 */
export declare function officeHoursText(localizer: Localizer, now?: number, timeZone?: string): string;
