import type { Seat } from '../../../congress/index.ts';
/** What became of a call, by the visitor's own word. */
export type Outcome = 'spoke' | 'voicemail' | 'missed' | 'skipped';
/** What a visitor can have done about an action. */
export type Deed = Outcome | 'letter' | 'petition';
/** How often each was done. */
export type Counts = Partial<Record<Deed, number>>;
/** By the ids of actions. */
export type Done = Readonly<Record<string, Counts>>;
/** What is on screen in the place of the answer. */
export interface Place {
    at: 'list' | 'call' | 'missed' | 'end' | 'letters';
    /** The id of the seat whose turn it is. */
    seat?: string | undefined;
}
/** What the visitor lets this browser keep. */
export interface Memory {
    /** The key under which it is kept. */
    key: string;
    /** The box is ticked. */
    kept: boolean;
    /** What came of it last. */
    said?: 'memory.failed' | 'memory.forgotten' | undefined;
}
/** What came of a letter that the visitor wants to take along. */
export type LetterSaid = 'letter.copied' | 'letter.to-paste' | 'letter.selected' | 'letter.no-print';
/** What a visitor does about an answer. It lives on the page; what is kept beyond that is in `memory.ts`. */
export interface Doing {
    /** Nothing: the plain list. */
    place?: Place | undefined;
    /** The visitor's own, for scripts and letters. */
    name?: string;
    town?: string;
    /** By topic and seat, as `keyOf` puts them together. */
    outcomes?: Readonly<Record<string, Outcome>>;
    /** The letters as the visitor changed them, by the same keys. */
    letters?: Readonly<Record<string, string | undefined>>;
    /** The keys of those that were copied or printed. */
    taken?: readonly string[];
    /** What was announced of it, by the ids of actions and what was done. */
    acted?: readonly string[];
    /** What came of a letter last. */
    letterSaid?: Readonly<Record<string, LetterSaid | undefined>>;
    /** What was done about each action, on this page and, where that is kept, before. */
    done?: Done;
    /** Nothing where the site's owner does not offer it. */
    memory?: Memory;
}
/** Whose outcome or letter it is. */
export declare const keyOf: (topic: string, { id }: Seat) => string;
/** Whether the visitor reached somebody or something that counts. */
export declare const isCalled: (outcome?: Outcome) => boolean;
/** One more, or one fewer, of a deed about an action. */
export declare function counted(done: Done | undefined, action: string, deed: Deed, by?: number): Done;
