import type { Chamber } from '../campaign/campaign.ts';
import type { Topic, TopicAsk } from '../campaign/topics.ts';
import { type Seat } from '../congress/congress.ts';
import { type LetterStatus, type Outcome, type VisitState } from './state.ts';
/** Whether an outcome counts as a call: the visitor spoke to somebody or left a voicemail. */
export declare const isCalled: (outcome?: Outcome) => boolean;
/** How the call to a seat about a topic went; undefined if there was none. */
export declare const outcomeOf: ({ outcomes }: VisitState, topic: string, seatId: string) => Outcome | undefined;
/** What the calls are about: a topic, of which only this counts here. */
export type Subject = Pick<Topic, 'id' | 'chamber'>;
/**
 * The seats to call, in order: the senators, then the House member. Vacant seats are left out.
 *
 * @param chamber the one that a topic asks; undefined for both
 */
export declare function seatsToCall({ answer, chosenSeats }: VisitState, chamber?: Chamber): Seat[];
/** Whether the visitor still has to choose their House member, for a topic that asks this chamber, or both. */
export declare const needsHouseChoice: ({ answer, chosenSeats }: VisitState, chamber?: Chamber) => boolean;
/** Whether a topic asks any of the visitor's members. One for both chambers asks whoever there is. */
export declare const asksAnyMember: (state: VisitState, { chamber }: Subject) => boolean;
/** The visitor's members whom a topic does not ask. */
export declare const seatsNotAsked: (state: VisitState, { chamber }: Subject) => Seat[];
/** The first seat without an outcome, from the one after `after` on and then from the start; undefined if there is none. */
export declare function nextSeat(state: VisitState, { id: topic, chamber }: Subject, after?: string): Seat | undefined;
/**
 * The one seat that number, script and outcomes are about: the one that is open, if it is in the answer, or else the first
 * without an outcome. Undefined if there is none: then the calls have ended, or the House member is still to be chosen.
 */
export declare const activeSeat: (state: VisitState, topic: Subject) => Seat | undefined;
/** The seat that the board is about: the active one, and in the letters, where there is none, the first with a member. */
export declare function shownSeat(state: VisitState, topic: Subject): Seat | undefined;
/** Whether every call has an outcome, and the visitor has opened no member again. */
export declare const hasEnded: (state: VisitState, topic: Subject) => boolean;
/** How many of their members the visitor has called about a topic, and how many there are. */
export declare function callProgress(state: VisitState, { id: topic, chamber }: Subject): {
    called: number;
    total: number;
};
/** The ZIP code for scripts and letters: only one that is in the tables, because it is said to an office. Otherwise empty. */
export declare const foundZip: ({ answer, zip }: VisitState) => string;
/** What the visitor calls about; by default the first topic. */
export declare const currentTopic: ({ topic }: VisitState, topics: Topic[]) => Topic;
/**
 * The next topic, starting over at the end, that asks one of the visitor's members and that the visitor has not called about
 * yet; undefined if there is none. Of the scripts of the main call only the first is offered, because the others ask for less.
 */
export declare function nextTopic(state: VisitState, topics: Topic[], topic: Topic): Topic | undefined;
/** The asks of a topic for scripts and letters: those that the visitor picked, by default the first. */
export declare function pickedAsksOf({ pickedAsks }: VisitState, { asks }: Topic): TopicAsk[];
/** Whether copying or printing a letter failed. */
export declare const isLetterProblem: (status?: LetterStatus) => boolean;
