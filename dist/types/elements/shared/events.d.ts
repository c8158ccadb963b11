import type { AnswerKind, Seat } from '../../congress/index.ts';
import type { Outcome } from './guide/doing.ts';
import type { Ask } from './visit.ts';
/**
 * The events that leave the elements. They bubble and are composed, their detail is plain JSON, and they never carry a
 * ZIP code, a position or a name.
 */
export interface PublicEvents {
    /** A lookup was answered. */
    'hk-lookup': {
        kind: AnswerKind;
    };
    /** The visitor says what became of a call. */
    'hk-call': {
        outcome: Outcome;
        chamber: Seat['chamber'];
    };
    /** The visitor did something about an action, named by its id: called, took a letter along, or opened the petition. */
    'hk-action': {
        action: string;
        deed: 'call' | 'letter' | 'petition';
    };
    /** The visitor took a letter along. */
    'hk-letter': {
        how: 'copy' | 'contact' | 'print';
    };
    /** Something a visitor needs did not work. */
    'hk-problem': {
        problem: 'directory' | 'campaign';
    };
}
export declare function announce<Name extends keyof PublicEvents>(from: HTMLElement, name: Name, detail: PublicEvents[Name]): void;
/** Asks the card around an element, or the one that it names with `for`; false where nobody answers, because the element stands alone. */
export declare function request(from: HTMLElement, ask: Ask): boolean;
/** What a child asks, and which child; undefined where the event is somebody else's of the same name. */
export declare const readRequest: (event: Event) => {
    ask: Ask;
    from: HTMLElement;
} | undefined;
/** Whoever takes a request answers it, and nobody further out hears of it. */
export declare function takeRequest(event: Event): void;
declare global {
    interface HTMLElementEventMap {
        'hk-lookup': CustomEvent<PublicEvents['hk-lookup']>;
        'hk-call': CustomEvent<PublicEvents['hk-call']>;
        'hk-action': CustomEvent<PublicEvents['hk-action']>;
        'hk-letter': CustomEvent<PublicEvents['hk-letter']>;
        'hk-problem': CustomEvent<PublicEvents['hk-problem']>;
    }
}
