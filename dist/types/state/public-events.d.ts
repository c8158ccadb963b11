import type { AnswerKind, Seat } from '../congress/congress.ts';
import type { Outcome } from './state.ts';
/**
 * How a visitor passed the campaign on: with the menu of their device, by a copied link, by mail, with a service, or
 * as a picture.
 */
export type ShareHow = 'sheet' | 'copy' | 'mail' | 'whatsapp' | 'telegram' | 'facebook' | 'x' | 'bluesky' | 'threads' | 'picture';
/**
 * The events for the page. They bubble and are composed, their detail is plain JSON, and they never contain a ZIP code, a
 * position or a name.
 */
export interface PublicEvents {
    /** A lookup has an answer. */
    'hk-lookup': {
        kind: AnswerKind;
    };
    /** The visitor reported how a call went. */
    'hk-call': {
        outcome: Outcome;
        chamber: Seat['chamber'];
    };
    /** The visitor did something about an action, named by its id: called, copied or printed a letter, or opened the petition. */
    'hk-action': {
        action: string;
        activity: 'call' | 'letter' | 'petition';
    };
    /** The visitor copied or printed a letter. */
    'hk-letter': {
        how: 'copy' | 'contact' | 'print';
    };
    /** The visitor passed the campaign on. */
    'hk-share': {
        how: ShareHow;
    };
    /** The visitor saved a file for their calendar: to call, or for an event. */
    'hk-reminder': {
        kind: 'call' | 'event';
    };
    /** Something that visitors need did not load. */
    'hk-problem': {
        problem: 'directory' | 'campaign' | 'events';
    };
}
/** Sends a public event from an element. */
export declare function announce<Name extends keyof PublicEvents>(from: HTMLElement, name: Name, detail: PublicEvents[Name]): void;
declare global {
    interface HTMLElementEventMap {
        'hk-lookup': CustomEvent<PublicEvents['hk-lookup']>;
        'hk-call': CustomEvent<PublicEvents['hk-call']>;
        'hk-action': CustomEvent<PublicEvents['hk-action']>;
        'hk-letter': CustomEvent<PublicEvents['hk-letter']>;
        'hk-share': CustomEvent<PublicEvents['hk-share']>;
        'hk-reminder': CustomEvent<PublicEvents['hk-reminder']>;
        'hk-problem': CustomEvent<PublicEvents['hk-problem']>;
    }
}
