import { type LocalEvent } from '../../campaign/events.ts';
/**
 * The events of the file at an address, which is resolved against the page. If it cannot be loaded or read, undefined, with a
 * warning for the developer. No request depends on the visitor.
 */
export declare function loadEvents(address: string, list: Element): Promise<LocalEvent[] | undefined>;
