import { reportFailure } from '../elements/base/failure.ts';

const TAG = 'hk-advocacy-card';

/** Matches `<div data-hk-advocacy-card>`, for editors that strip unknown tags. */
const PLACEHOLDER = `[data-${TAG}]`;

/** Whether a script's address asks for a card after the script: `hk-advocacy-card.js?mount&lang=en`. */
export const isMountScript = (url: string): boolean =>
  /\/hk-advocacy-card(\.standalone)?\.js\?(.*&)?mount\b/.test(url);

interface CardClass {
  new (): HTMLElement;
  observedAttributes: string[];
}

/** Work that throws nothing into the page. */
const safely = (work: () => void) => (): void => {
  try {
    work();
  } catch (error) {
    reportFailure('adding a card', error);
  }
};

/** A card with those of the options that are its attributes. */
function cardWith(Card: CardClass, options: Iterable<[string, string]>): HTMLElement {
  // not by `document.createElement`, which an `<img name="createElement">` hides
  const card = new Card();
  for (const [name, value] of options)
    if (Card.observedAttributes.includes(name)) card.setAttribute(name, value);
  return card;
}

/** Puts a card into a placeholder, and the placeholder's content into the card. */
function fill(placeholder: HTMLElement, Card: CardClass): void {
  const options = [...placeholder.attributes].map(({ name, value }): [string, string] => [
    name.replace('data-', ''),
    value,
  ]);
  const card = cardWith(Card, options);
  card.append(...placeholder.childNodes);
  // what strips tags that it does not know may strip `slot` as well
  for (const child of card.children) {
    const slot = child.getAttribute('data-slot');
    if (slot) child.slot = slot;
  }
  placeholder.append(card);
}

/** Puts a card after a script tag, or at the end of the body if the script is in the head. */
function addAfter(script: HTMLScriptElement, Card: CardClass): void {
  const card = cardWith(Card, new URL(script.src).searchParams);
  if (script.closest('head')) document.body.append(card);
  else script.after(card);
}

/**
 * Adds cards to the placeholders and after the `?mount` script tags of the page, now and whenever one is added.
 *
 * @param Card its class; options that are none of its attributes are ignored
 */
export function fillPlaceholders(Card: CardClass): void {
  // by the body in which it was filled: a router may replace the body and keep the scripts in the head
  const filledIn = new WeakMap<Element, HTMLElement>();
  const fillEach = () => {
    for (const element of document.querySelectorAll<HTMLElement>(`${PLACEHOLDER}, script[src]`)) {
      const isScript = element instanceof HTMLScriptElement;
      if (filledIn.get(element) === document.body || (isScript && !isMountScript(element.src))) continue;
      // a page from a router's cache already has its cards
      const existing = !isScript
        ? element.querySelector(TAG)
        : filledIn.has(element) && element.closest('head')
          ? document.body.lastElementChild
          : element.nextElementSibling;
      if (existing?.matches(TAG)) continue;
      filledIn.set(element, document.body);
      if (isScript) addAfter(element, Card);
      else fill(element, Card);
    }
  };
  const fillAll = safely(fillEach);
  const start = safely(() => {
    fillAll();
    // never disconnected: placeholders can be added as long as the page lives
    new MutationObserver(fillAll).observe(document, { childList: true, subtree: true });
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
