import { hostAround } from './native.ts';

/** Lines on the console for one card. What a card has done wrong ten times is better read in its documentation. */
const MAX_LINES = 10;

const warned = new Set<string>();
const counts = new WeakMap<object, number>();

/** The element that works now, or did last. */
let currentElement: Element | undefined;

/** The warnings from now on are about this element, or the card around it. */
export function warnAbout(element: Element): void {
  currentElement = element;
}

/** The outermost of our elements around an element: the card, or itself. */
function cardOf(element: Element): Element {
  const host = hostAround(element);
  return host?.localName.startsWith('hk-') ? cardOf(host) : element;
}

/**
 * Warns the developer on the console, each problem once per page and at most ten times per card. Say what is wrong with which
 * value, and the fix.
 *
 * @param key warnings with the same key are shown once; by default the sentence
 */
export function warnOnce(sentence: string, key = sentence): void {
  if (warned.has(key)) return;
  try {
    // without an element there is no limit per card
    const card = currentElement ? cardOf(currentElement) : {};
    const count = (counts.get(card) ?? 0) + 1;
    if (count > MAX_LINES) return;
    warned.add(key);
    counts.set(card, count);
    const last = count < MAX_LINES ? '' : ' Further warnings about this card are withheld.';
    console.warn(`hk-advocacy-card: ${sentence}${last}`);
  } catch {
    // a page's own console may throw
  }
}

/** An error whose message is a whole warning, with the fix: whoever catches it advises nothing else. */
export class ExplainedError extends Error {}

/** Warns the developer about an attribute whose value cannot be used, and says what can. */
export const warnAttribute = (attribute: string, value: unknown, use: string): void =>
  warnOnce(`${attribute}="${String(value)}" is not used. Use ${use}.`);
