import type { LocalEvent } from './events.ts';

/** An event with how far it is from the visitor. */
export interface PlacedEvent {
  event: LocalEvent;
  /** In a straight line; undefined if either place is unknown. */
  miles?: number | undefined;
  /** Whether it is in a state of the visitor's. */
  isInState: boolean;
}

const farness = ({ miles = Infinity }: PlacedEvent) => miles;

/**
 * Events in the order of a list: the nearest first, then those in the visitor's state, and where neither is known, or the same,
 * the soonest first.
 */
export const orderEvents = (events: PlacedEvent[]): PlacedEvent[] =>
  [...events].sort(
    (a, b) =>
      // the difference of two infinities is no number
      (farness(a) === farness(b) ? 0 : farness(a) - farness(b)) ||
      Number(b.isInState) - Number(a.isInState) ||
      a.event.start.instant - b.event.start.instant,
  );
