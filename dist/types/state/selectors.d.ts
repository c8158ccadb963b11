import type { Topic, TopicAsk } from '../campaign/topics.ts';
import { type Seat } from '../congress/congress.ts';
import { type LetterStatus, type Outcome, type VisitState } from './state.ts';
/** Whether an outcome counts as a call: the visitor spoke to somebody or left a voicemail. */
export declare const isCalled: (outcome?: Outcome) => boolean;
/** How the call to a seat about a topic went; undefined if there was none. */
export declare const outcomeOf: ({ outcomes }: VisitState, topic: string, seatId: string) => Outcome | undefined;
/** The seats to call, in order: the senators, then the House member. Vacant seats are left out. */
export declare function seatsToCall({ answer, chosenSeats }: VisitState): Seat[];
/** Whether the visitor still has to choose their House member. */
export declare const needsHouseChoice: ({ answer, chosenSeats }: VisitState) => boolean;
/** The first seat without an outcome, from the one after `after` on and then from the start; undefined if there is none. */
export declare function nextSeat(state: VisitState, topic: string, after?: string): Seat | undefined;
/**
 * The one seat that number, script and outcomes are about: the one that is open, if it is in the answer, or else the first
 * without an outcome. Undefined if there is none: then the calls have ended, or the House member is still to be chosen.
 */
export declare const activeSeat: (state: VisitState, topic: string) => Seat | undefined;
/** The seat that the board is about: the active one, and in the letters, where there is none, the first with a member. */
export declare function shownSeat(state: VisitState, topic: string): Seat | undefined;
/** Whether every call has an outcome, and the visitor has opened no member again. */
export declare const hasEnded: (state: VisitState, topic: string) => boolean;
/** How many of their members the visitor has called about a topic, and how many there are. */
export declare function callProgress(state: VisitState, topic: string): {
    called: number;
    total: number;
};
/** The ZIP code for scripts and letters: only one that is in the tables, because it is said to an office. Otherwise empty. */
export declare const foundZip: ({ answer, zip }: VisitState) => string;
/** What the visitor calls about; by default the first topic. */
export declare const currentTopic: ({ topic }: VisitState, topics: Topic[]) => Topic;
/**
 * The next topic, starting over at the end, that the visitor has not called about yet; undefined if there is none. Of the
 * scripts of the main call only the first is offered, because the others ask for less.
 */
export declare function nextTopic({ activity }: VisitState, topics: Topic[], topic: Topic): Topic | undefined;
/** The asks of a topic for scripts and letters: those that the visitor picked, by default the first. */
export declare function pickedAsksOf({ pickedAsks }: VisitState, { asks }: Topic): TopicAsk[];
/** Whether copying or printing a letter failed. */
export declare const isLetterProblem: (status?: LetterStatus) => boolean;
