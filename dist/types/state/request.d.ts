import type { Action } from './actions.ts';
/** What a child asks of the card around it: an action for its visit, or something of the card itself. */
export type Request = Action
/** An element elsewhere on the page belongs to this card. */
 | {
    type: 'join';
}
/** The visitor goes back to the action that they call about, in the list of actions. */
 | {
    type: 'return-to-action';
    action: string;
};
interface SentRequest {
    request: Request;
    from: HTMLElement;
}
/**
 * Asks the card around an element, or the one that it names with `for`.
 *
 * @returns false where no card answers, because the element stands alone
 */
export declare function sendRequest(from: HTMLElement, request: Request): boolean;
/** What a child asks, and which child; undefined where the event is somebody else's of the same name. */
export declare const readRequest: (event: Event) => SentRequest | undefined;
/** Marks a request as answered, so that nobody further out hears of it. */
export declare function takeRequest(event: Event): void;
export {};
