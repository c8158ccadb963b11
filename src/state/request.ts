import type { Action } from './actions.ts';

/** What a child asks of the card around it: an action for its visit, or something of the card itself. */
export type Request =
  | Action
  /** An element elsewhere on the page belongs to this card. */
  | { type: 'join' }
  /** The visitor goes back to the action that they call about, in the list of actions. */
  | { type: 'return-to-action'; action: string };

interface SentRequest {
  request: Request;
  from: HTMLElement;
}

// beside the event and not in it, because the page must not learn a ZIP code from an event that it can hear
const requests = new WeakMap<Event, SentRequest>();

/**
 * Asks the card around an element, or the one that it names with `for`.
 *
 * @returns false where no card answers, because the element stands alone
 */
export function sendRequest(from: HTMLElement, request: Request): boolean {
  const event = new Event('hk-request', { bubbles: true, cancelable: true });
  requests.set(event, { request, from });
  const id = from.getAttribute('for');
  const card = id ? (from.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`) : null;
  return !(card ?? from).dispatchEvent(event);
}

/** What a child asks, and which child; undefined where the event is somebody else's of the same name. */
export const readRequest = (event: Event): SentRequest | undefined => requests.get(event);

/** Marks a request as answered, so that nobody further out hears of it. */
export function takeRequest(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
