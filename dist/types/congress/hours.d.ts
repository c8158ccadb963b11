/**
 * Whether an office is open (Monday to Friday from 9:00 to 17:00 local time, except on federal holidays), and the instant
 * (milliseconds since 1970) at which it next closes or opens.
 *
 * @param timeZone the office's, such as `America/Chicago`; without it, an office in Washington, which has one more holiday
 */
export declare function officeHours(now: number, timeZone?: string): {
    open: boolean;
    until: number;
};
interface NextHours {
    isOpen: boolean;
    opens: number;
    closes: number;
}
/** Whether the offices in Washington are open, and the next hours in which they will be, not counting those that have begun. */
export declare function nextHours(now: number): NextHours;
export {};
