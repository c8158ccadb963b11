import type { Action } from './actions.ts';
/** What an element asks of its card: an action for the card's store, or something only the card can do. */
export type Request = Action
/** An element elsewhere on the page, with `for`, belongs to this card. */
 | {
    type: 'join';
}
/** The visitor goes back to the action in the list of actions. */
 | {
    type: 'return-to-action';
    action: string;
};
interface SentRequest {
    request: Request;
    from: HTMLElement;
}
/**
 * Sends a request to the card around an element, or to the one that its `for` attribute names.
 *
 * @returns false if no card takes it, because the element is used alone
 */
export declare function sendRequest(from: HTMLElement, request: Request): boolean;
/** The request of an event and its sender; undefined for an event of the same name that other code sent. */
export declare const readRequest: (event: Event) => SentRequest | undefined;
/** Marks a request as taken, and keeps its event from leaving the card. */
export declare function takeRequest(event: Event): void;
export {};
