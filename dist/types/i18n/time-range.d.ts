import type { Localizer } from './localizer.ts';
type Zone = {
    timeZone: string;
} | undefined;
/** "6:00 PM" */
export declare const clockText: (instant: number, localizer: Localizer, zone?: Zone) => string;
interface RangeOptions {
    /** By default the visitor's. */
    zone?: Zone;
    /** Which words the day has, by default "Monday, November 30". */
    day?: Intl.DateTimeFormatOptions;
    /** Whole days. */
    isDay?: boolean;
}
/** "Monday, November 30, 9:00 AM – 5:00 PM" */
export declare function timeRange([from, to]: [from: number, to: number], localizer: Localizer, { zone, day, isDay }?: RangeOptions): string;
export {};
