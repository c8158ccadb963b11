const TAG = 'hk-advocacy-card';

/** Matches `<div data-hk-advocacy-card>`, for editors that strip unknown tags. */
const PLACEHOLDER = `[data-${TAG}]`;

/** Whether a script's address asks for a card after the script: `hk-advocacy-card.js?mount&lang=en`. */
export const isMountScript = (url: string): boolean =>
  /\/hk-advocacy-card(\.standalone)?\.js\?(.*&)?mount\b/.test(url);

/** A card with those of the options that are its attributes. */
function cardWith(attributes: string[], options: Iterable<[string, string]>): HTMLElement {
  const card = document.createElement(TAG);
  for (const [name, value] of options) if (attributes.includes(name)) card.setAttribute(name, value);
  return card;
}

/** Puts a card into a placeholder, and the placeholder's content into the card. */
function fill(placeholder: HTMLElement, attributes: string[]): void {
  const options = [...placeholder.attributes].map(({ name, value }): [string, string] => [
    name.replace('data-', ''),
    value,
  ]);
  const card = cardWith(attributes, options);
  card.append(...placeholder.childNodes);
  placeholder.append(card);
}

/** Puts a card after a script tag, or at the end of the body if the script is in the head. */
function addAfter(script: HTMLScriptElement, attributes: string[]): void {
  const card = cardWith(attributes, new URL(script.src).searchParams);
  if (script.closest('head')) document.body.append(card);
  else script.after(card);
}

/**
 * Adds cards to the placeholders and after the `?mount` script tags of the page, now and whenever one is added.
 *
 * @param attributes the names of the card's attributes; other options are ignored
 */
export function fillPlaceholders(attributes: string[]): void {
  // by the body in which it was filled: a router may replace the body and keep the scripts in the head
  const filledIn = new WeakMap<Element, HTMLElement>();
  const fillAll = () => {
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
      if (isScript) addAfter(element, attributes);
      else fill(element, attributes);
    }
  };
  const start = () => {
    fillAll();
    // never disconnected: placeholders can be added as long as the page lives
    new MutationObserver(fillAll).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
