import type { AnswerKind } from '../../congress/index.ts';
import type { Ask } from './visit.ts';

/**
 * The events that leave the elements. They bubble and are composed, their detail is plain JSON, and they never carry a
 * ZIP code, a position or a name.
 */
export interface PublicEvents {
  /** A lookup was answered. */
  'hk-lookup': { kind: AnswerKind };
  /** Something a visitor needs did not work. */
  'hk-problem': { problem: 'directory' };
}

export function announce<Name extends keyof PublicEvents>(
  from: HTMLElement,
  name: Name,
  detail: PublicEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** How a child asks its card: the card that answers stops the event and prevents its default. */
const REQUEST = 'hk-request';

/** Asks the card around an element; false where nobody answers, because the element stands alone. */
export function request(from: HTMLElement, ask: Ask): boolean {
  return !from.dispatchEvent(new CustomEvent(REQUEST, { detail: ask, bubbles: true, cancelable: true }));
}

declare global {
  interface HTMLElementEventMap {
    'hk-request': CustomEvent<Ask>;
    'hk-lookup': CustomEvent<PublicEvents['hk-lookup']>;
    'hk-problem': CustomEvent<PublicEvents['hk-problem']>;
  }
}
