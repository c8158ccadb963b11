import type { Localizer } from './localizer.ts';
/**
 * When somebody answers, as a sentence.
 *
 * @param now milliseconds since 1970
 * @param timeZone a local office's, such as `America/Chicago`; without it, those in Washington
 */
export declare function officeHoursText(localizer: Localizer, now?: number, timeZone?: string): string;
