/**
 * Whether an office is open, Monday to Friday from 9:00 to 17:00 on its own clock but for federal holidays, and until when it is: the instant
 * (milliseconds since 1970) at which it closes, or at which it opens next.
 *
 * @param timeZone the office's, such as `America/Chicago`; without it, an office in Washington, which has a holiday more
 */
export declare function officeHours(now: number, timeZone?: string): {
    open: boolean;
    until: number;
};
