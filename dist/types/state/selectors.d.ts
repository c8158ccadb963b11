import type { Topic, TopicAsk } from '../campaign/topics.ts';
import type { Seat } from '../congress/congress.ts';
import { type LetterStatus, type Outcome, type Step, type VisitState } from './state.ts';
/** Whether a visitor reached somebody, or something that counts. */
export declare const isCalled: (outcome?: Outcome) => boolean;
/** How the call to a seat about a topic went; undefined where it was not made. */
export declare const outcomeOf: ({ outcomes }: VisitState, topic: string, seatId: string) => Outcome | undefined;
/** Whom a visitor calls, one after the other: the senators, then the House member; for a vacant seat, nobody. */
export declare function seatsToCall({ answer, chosenSeats }: VisitState): Seat[];
/** The House member of a ZIP code in several districts is not chosen yet. */
export declare const needsHouseChoice: ({ answer, chosenSeats }: VisitState) => boolean;
/** The step of the first seat, from that index on, that was not called about a topic yet; after the last one, the end. */
export declare function nextCallStep(state: VisitState, topic: string, from?: number): Step;
/** How many of their members the visitor says to have called about a topic, and how many there are. */
export declare function callProgress(state: VisitState, topic: string): {
    called: number;
    total: number;
};
/** The step to show: the visitor's own, unless another answer or another topic has come since. */
export declare function currentStep(state: VisitState, topic: string): Step;
/** What the visitor calls about; by default the first topic. */
export declare const currentTopic: ({ topic }: VisitState, topics: Topic[]) => Topic;
/** The next topic after this one, in a circle, that the visitor has not called about yet; undefined where there is none. */
export declare function nextTopic({ activity }: VisitState, topics: Topic[], topic: Topic): Topic | undefined;
/** The asks of a topic that go into scripts and letters: those that the visitor picked, by default its first. */
export declare function pickedAsksOf({ pickedAsks }: VisitState, { asks }: Topic): TopicAsk[];
/** A letter could be neither copied nor printed. */
export declare const isLetterProblem: (status?: LetterStatus) => boolean;
