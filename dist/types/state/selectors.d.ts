import type { Topic, TopicAsk } from '../campaign/topics.ts';
import type { Seat } from '../congress/congress.ts';
import { type LetterStatus, type Outcome, type Step, type VisitState } from './state.ts';
/** Whether an outcome counts as a call: the visitor spoke to somebody or left a voicemail. */
export declare const isCalled: (outcome?: Outcome) => boolean;
/** How the call to a seat about a topic went; undefined if there was none. */
export declare const outcomeOf: ({ outcomes }: VisitState, topic: string, seatId: string) => Outcome | undefined;
/** The seats to call, in order: the senators, then the House member. Vacant seats are left out. */
export declare function seatsToCall({ answer, chosenSeats }: VisitState): Seat[];
/** Whether the visitor still has to choose their House member. */
export declare const needsHouseChoice: ({ answer, chosenSeats }: VisitState) => boolean;
/** The step for the first seat, from an index on, that was not called about a topic yet; the end if there is none. */
export declare function nextCallStep(state: VisitState, topic: string, from?: number): Step;
/** How many of their members the visitor has called about a topic, and how many there are. */
export declare function callProgress(state: VisitState, topic: string): {
    called: number;
    total: number;
};
/** The step to show: the visitor's, unless it does not fit the current answer or topic any more. */
export declare function currentStep(state: VisitState, topic: string): Step;
/** What the visitor calls about; by default the first topic. */
export declare const currentTopic: ({ topic }: VisitState, topics: Topic[]) => Topic;
/** The next topic, starting over at the end, that the visitor has not called about yet; undefined if there is none. */
export declare function nextTopic({ activity }: VisitState, topics: Topic[], topic: Topic): Topic | undefined;
/** The asks of a topic for scripts and letters: those that the visitor picked, by default the first. */
export declare function pickedAsksOf({ pickedAsks }: VisitState, { asks }: Topic): TopicAsk[];
/** Whether copying or printing a letter failed. */
export declare const isLetterProblem: (status?: LetterStatus) => boolean;
