import type { LocalEvent } from './events.ts';
/** An event with how far it is from the visitor. */
export interface PlacedEvent {
    event: LocalEvent;
    /** In a straight line; undefined if either place is unknown. */
    miles?: number | undefined;
    /** Whether it is in a state of the visitor's. */
    isInState: boolean;
}
/**
 * Events in the order of a list: the nearest first, then those in the visitor's state, and where neither is known, or the same,
 * the soonest first.
 */
export declare const orderEvents: (events: PlacedEvent[]) => PlacedEvent[];
