const TAG = 'hk-advocacy-card';

/** A `<div data-hk-advocacy-card>`, for editors that strip tags they do not know. */
const PLACEHOLDER = `[data-${TAG}]`;

/** Whether the address of a script asks for a card in its place: `hk-advocacy-card.js?mount&lang=en`. */
export const isMountScript = (url: string): boolean =>
  /\/hk-advocacy-card(\.standalone)?\.js\?(.*&)?mount\b/.test(url);

/** A card with those options that are attributes of it. */
function cardWith(attributes: string[], options: Iterable<[string, string]>): HTMLElement {
  const card = document.createElement(TAG);
  for (const [name, value] of options) if (attributes.includes(name)) card.setAttribute(name, value);
  return card;
}

/** A placeholder keeps its place, and what was in it comes into the card, as if it had been written there. */
function fill(placeholder: HTMLElement, attributes: string[]): void {
  const options = [...placeholder.attributes].map(({ name, value }): [string, string] => [
    name.replace('data-', ''),
    value,
  ]);
  const card = cardWith(attributes, options);
  card.append(...placeholder.childNodes);
  placeholder.append(card);
}

/** A card right after a script tag; from the head, at the end of the body. */
function follow(script: HTMLScriptElement, attributes: string[]): void {
  const card = cardWith(attributes, new URL(script.src).searchParams);
  if (script.closest('head')) document.body.append(card);
  else script.after(card);
}

/**
 * Puts cards into the placeholders and after the `?mount` script tags of the page, now and whenever such a one is added.
 *
 * @param attributes the names of the card's attributes; other options are not its own
 */
export function fillPlaceholders(attributes: string[]): void {
  // with the body that it was done in: a router that brings another one leaves the head as it is
  const done = new WeakMap<Element, HTMLElement>();
  const look = () => {
    for (const element of document.querySelectorAll<HTMLElement>(`${PLACEHOLDER}, script[src]`)) {
      const isScript = element instanceof HTMLScriptElement;
      if (done.get(element) === document.body || (isScript && !isMountScript(element.src))) continue;
      // a page that comes back from a router's cache brings its cards along
      const there = !isScript
        ? element.querySelector(TAG)
        : done.has(element) && element.closest('head')
          ? document.body.lastElementChild
          : element.nextElementSibling;
      if (there?.matches(TAG)) continue;
      done.set(element, document.body);
      if (isScript) follow(element, attributes);
      else fill(element, attributes);
    }
  };
  const start = () => {
    look();
    // the one observer of the module; it lives as long as the page
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
