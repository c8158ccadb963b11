import { nativeEvent } from '../lib/native.ts';
import type { Action } from './actions.ts';

/** What an element asks of its card: an action for the card's store, or something only the card can do. */
export type Request =
  | Action
  /** An element elsewhere on the page, with `for`, belongs to this card. */
  | { type: 'join' }
  /** The visitor goes back to the action in the list of actions. */
  | { type: 'return-to-action'; action: string };

interface SentRequest {
  request: Request;
  from: HTMLElement;
}

// Kept outside the events, because the page can listen to them and must not read a ZIP code from them.
const requests = new WeakMap<Event, SentRequest>();

/**
 * Sends a request to the card around an element, or to the one that its `for` attribute names.
 *
 * @returns false if no card takes it, because the element is used alone
 */
export function sendRequest(from: HTMLElement, request: Request): boolean {
  const event = new (nativeEvent('Event'))('hk-request', { bubbles: true, cancelable: true });
  requests.set(event, { request, from });
  const id = from.getAttribute('for');
  const card = id ? (from.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`) : null;
  return !(card ?? from).dispatchEvent(event);
}

/** The request of an event and its sender; undefined for an event of the same name that other code sent. */
export const readRequest = (event: Event): SentRequest | undefined => requests.get(event);

/** Marks a request as taken, and keeps its event from leaving the card. */
export function takeRequest(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
