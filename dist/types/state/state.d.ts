import type { Answer, Position, Seat } from '../congress/congress.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Sender } from '../campaign/sender.ts';
/** How a call went, as the visitor reported it. */
export type Outcome = 'spoke' | 'voicemail' | 'missed';
/** What a visitor can do about an action. */
export type Activity = Outcome | 'letter' | 'petition';
/** How often each was done. */
export type ActivityCounts = Partial<Record<Activity, number>>;
/** What the visitor did, by the ids of actions. */
export type ActivityLog = Readonly<Record<string, ActivityCounts>>;
/** The detail of an `hk-action` event about a call or a letter. */
export interface AnnouncedAction {
    action: string;
    activity: 'call' | 'letter';
}
/** What the list of members is for. */
export type View = 'calls' | 'letters';
/** Whether the visitor lets this browser remember their activity. */
export interface Memory {
    /** The key in the storage. */
    key: string;
    /** The visitor ticked the box. */
    isOn: boolean;
    /** The message about the last change. */
    status?: 'memory.failed' | 'memory.forgotten' | undefined;
}
/** The message after a letter was copied or printed, or could not be. */
export type LetterStatus = 'letter.copied' | 'letter.to-paste' | 'letter.selected' | 'letter.no-print';
export interface VisitState {
    /** The number of the last lookup; answers to earlier ones are dropped. */
    lookupId: number;
    isLookingUp: boolean;
    /** The ZIP code of the answer, as it was typed; empty if a position was looked up. */
    zip: string;
    answer: Answer | null;
    /** The House seats that the visitor chose (one or all), where the answer has several districts. */
    chosenSeats: Seat[];
    /** The visitor's position, rounded to about half a mile; null unless they shared it. */
    position: Position | null;
    /** Why looking up the position failed; empty if it did not. */
    positionError: keyof Messages | '';
    /** The last position lookup was to choose among the districts of the answer. */
    isNarrowing: boolean;
    /** The date of the directory; null until it is known. */
    asOf: string | null;
    /** The id of what the visitor calls about; empty for the first topic of the campaign. */
    topic: string;
    /** The ids of the asks that they picked; empty for the first ask of the topic. */
    pickedAsks: string[];
    view: View;
    /** The id of the seat that the visitor opened, or whose turn it is after an outcome; empty for the first without an outcome. */
    openSeat: string;
    sender: Sender;
    /** How calls went, by `entryKey`. */
    outcomes: Readonly<Record<string, Outcome>>;
    /** The letters that the visitor edited, by `entryKey`. */
    letters: Readonly<Record<string, string | undefined>>;
    /** The keys of the letters that were copied or printed. */
    takenLetters: readonly string[];
    /** The visitor lets the browser check the spelling of letters. */
    checksSpelling: boolean;
    letterStatus: Readonly<Record<string, LetterStatus | undefined>>;
    /** What was done about each action, on this page and, if remembered, before. */
    activity: ActivityLog;
    /** The `hk-action` events that were sent, in order: each is sent once per page. */
    announced: readonly AnnouncedAction[];
    /** Null if the site's owner does not offer remembering. */
    memory: Memory | null;
}
export declare const INITIAL_STATE: VisitState;
/** The key of an outcome or a letter: by topic and seat. */
export declare const entryKey: (topic: string, seatId: string) => string;
