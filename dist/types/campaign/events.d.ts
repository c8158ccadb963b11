/** Room for 2,000 events with long descriptions. A wrong file at its address must not hold up a phone. */
export declare const MAX_BYTES: number;
/** When an event begins or ends. */
export interface EventTime {
    /** As the clocks at the event show it: `2026-12-05T18:00:00`, or a day. */
    local: string;
    /** The same as the UTC instant that has that date and time (milliseconds since 1970), for formatting. */
    shown: number;
    /** Milliseconds since 1970; of a time without a zone, as if that were the visitor's. */
    instant: number;
    /** Whether the file says in which zone: with an offset; only in UTC (`Z`, `+00:00`), which is hardly the event's own; or not at all. */
    zone: 'own' | 'utc' | 'none';
    isDay: boolean;
}
/** An event as the card shows it: plain text, and links that begin with http. */
export interface LocalEvent {
    /** The same for the same event in another file. */
    key: string;
    name: string;
    url?: string | undefined;
    start: EventTime;
    end?: EventTime | undefined;
    /** When it is over: at its end, without one at its start, and of a day or an end that is only a day with the day. Milliseconds since 1970. */
    overAt: number;
    status?: 'cancelled' | 'postponed' | undefined;
    /** One can take part online, or only online. */
    online?: 'too' | 'only' | undefined;
    /** The name of the place, and its town. */
    place: string;
    /** The same with the street. */
    address: string;
    /** The state as the file names it: `NY` or `New York`. */
    region?: string | undefined;
    zip?: string | undefined;
    coordinates: {
        latitude: number;
        longitude: number;
    } | null;
}
export interface EventFile {
    events: LocalEvent[];
    /** What is wrong with which event, for the owner of the page. */
    problems: string[];
}
/**
 * Reads a file of events: one, a list, a graph (`@graph`) or a list of items (`ItemList`).
 *
 * @param base the address of the file
 * @throws {Error} if it is not JSON
 */
export declare function readEvents(json: string, base: string): EventFile;
