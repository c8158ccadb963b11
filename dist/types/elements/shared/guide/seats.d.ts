import type { Seat } from '../../../congress/index.ts';
import type { Visit } from '../visit.ts';
import { type Place } from './doing.ts';
/** Whom a visitor calls, one after the other: the senators, then the House member; of a vacant seat, nobody. */
export declare function seatsToCall({ answer, chosen }: Visit): Seat[];
/** The first seat, from one on, that nothing is known of yet: the next step of the calls, or their end. */
export declare function stepFrom(seats: Seat[], { doing }: Visit, topic: string, from?: number): Place;
/** How many of them the visitor says to have called about a topic. */
export declare const calledOf: (seats: Seat[], { doing }: Visit, topic: string) => number;
/** Where the visitor stands, among the members of the answer that is here now. */
export declare function placeIn(seats: Seat[], visit: Visit, topic: string): Place;
