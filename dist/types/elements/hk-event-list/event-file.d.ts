import { type LocalEvent } from '../../campaign/events.ts';
/** The events of the file at an address; undefined if it cannot be loaded or read. */
export declare const loadEvents: (address: string, list: Element) => Promise<LocalEvent[] | undefined>;
