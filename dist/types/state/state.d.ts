import type { Answer, Position, Seat } from '../congress/congress.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Sender } from '../campaign/sender.ts';
/** How a call went, by the visitor's own word. */
export type Outcome = 'spoke' | 'voicemail' | 'missed' | 'skipped';
/** What a visitor can have done about an action. */
export type Activity = Outcome | 'letter' | 'petition';
/** How often each was done. */
export type ActivityCounts = Partial<Record<Activity, number>>;
/** What was done, by the ids of actions. */
export type ActivityLog = Readonly<Record<string, ActivityCounts>>;
/** The detail of an `hk-action` event about the calls and letters of an action. */
export interface AnnouncedAction {
    action: string;
    deed: 'call' | 'letter';
}
/** What is on screen in the place of the answer. */
export interface Step {
    name: 'list' | 'call' | 'missed' | 'end' | 'letters';
    /** The id of the seat whose turn it is. */
    seat?: string | undefined;
}
/** What the visitor lets this browser keep. */
export interface Memory {
    /** The key under which it is stored. */
    key: string;
    /** The visitor ticked the box. */
    isOn: boolean;
    /** What came of it last. */
    status?: 'memory.failed' | 'memory.forgotten' | undefined;
}
/** What came of a letter that the visitor wants to take along. */
export type LetterStatus = 'letter.copied' | 'letter.to-paste' | 'letter.selected' | 'letter.no-print';
export interface VisitState {
    /** The number of the last lookup: an answer to an earlier one is dropped. */
    lookupId: number;
    isLookingUp: boolean;
    /** The ZIP code of the answer, as it was typed; empty where a position was asked for. */
    zip: string;
    answer: Answer | null;
    /** The House seat the visitor chose, or all of them, where the answer left it open. */
    chosenSeats: Seat[];
    /** Where the visitor is, to about half a mile; null unless they let the browser tell. */
    position: Position | null;
    /** Why their position gave no answer; empty where it did. */
    positionError: keyof Messages | '';
    /** The last position was asked for to tell which district of the answer is theirs. */
    isNarrowing: boolean;
    /** The date of the directory, once it is known. */
    asOf: string | null;
    /** The id of what the visitor calls about; empty: the first script of the campaign. */
    topic: string;
    /** The ids of the asks that they picked; empty: its first. */
    pickedAsks: string[];
    step: Step;
    sender: Sender;
    /** How calls went, by topic and seat: see `entryKey`. */
    outcomes: Readonly<Record<string, Outcome>>;
    /** The letters that the visitor changed, by the same keys. */
    letters: Readonly<Record<string, string | undefined>>;
    /** The keys of the letters that were copied or printed. */
    takenLetters: readonly string[];
    letterStatus: Readonly<Record<string, LetterStatus | undefined>>;
    /** What was done about each action, on this page and, where that was kept, before. */
    activity: ActivityLog;
    /** What `hk-action` events told, in their order: each is sent once on a page. */
    announced: readonly AnnouncedAction[];
    /** Null where the site's owner does not offer it. */
    memory: Memory | null;
}
export declare const INITIAL_STATE: VisitState;
/** The key of an outcome or a letter: one for each topic and seat. */
export declare const entryKey: (topic: string, seatId: string) => string;
