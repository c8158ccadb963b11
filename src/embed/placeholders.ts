import { reportFailure } from '../elements/base/failure.ts';
import { warnOnce } from '../lib/warn.ts';

const TAG = 'hk-advocacy-card';

/** Matches `<div data-hk-advocacy-card>`, for editors that strip unknown tags. */
const PLACEHOLDER = `[data-${TAG}]`;

/** A page that takes a card out more often than this is one that answers each return: the card stays out. */
const MAX_RETURNS = 20;
/** The same for placeholders that are made anew. */
const MAX_CARDS = 150;
const WINDOW_MS = 3000;

/** Whether a script's address asks for a card after the script: `hk-advocacy-card.js?mount&lang=en`. */
export const isMountScript = (url: string): boolean =>
  /\/hk-advocacy-card(\.standalone)?\.js\?(.*&)?mount\b/.test(url);

interface CardClass {
  new (): HTMLElement;
  observedAttributes: string[];
}

type Options = Map<string, string>;

/** Where a card stands because something on the page asks for it. */
interface Place {
  card: Element;
  options: Options;
  /** A router may replace the body and keep the scripts in the head. */
  body: Element;
  mayReturn: () => boolean;
  /** The page's own script took the card out. */
  isOut?: boolean;
}

/** Work that throws nothing into the page. */
const safely =
  <Args extends unknown[]>(work: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      work(...args);
    } catch (error) {
      reportFailure('adding a card', error);
    }
  };

/** Says whether something may be done once more; never again after it was done too often in a short time. */
function limited(max: number): () => boolean {
  let count = 0;
  const forget = () => {
    if (count <= max) count = 0;
  };
  return () => {
    if (!count++) setTimeout(forget, WINDOW_MS);
    if (count > max)
      warnOnce(`a script of the page keeps removing the card, so it stays out. Put the tag <${TAG}> there.`);
    return count <= max;
  };
}

const optionsOf = (element: Element): Options =>
  element instanceof HTMLScriptElement
    ? new Map(new URL(element.src).searchParams)
    : new Map([...element.attributes].map(({ name, value }) => [name.replace('data-', ''), value]));

/** Puts a card into a placeholder and its content into the card, or a card after a script, or at the end of the body. */
function put(card: Element, element: Element): void {
  if (element instanceof HTMLScriptElement) {
    if (element.closest('head')) document.body.append(card);
    else element.after(card);
    return;
  }
  // an empty placeholder leaves a card that comes back its content
  if (element.hasChildNodes()) card.replaceChildren(...element.childNodes);
  // what strips tags that it does not know may strip `slot` as well
  for (const child of card.children) {
    const slot = child.getAttribute('data-slot');
    if (slot) child.slot = slot;
  }
  element.append(card);
}

/** Whether nothing changed on the page but that a card was taken out. */
const isRemovalAlone = (card: Element, [record, more]: MutationRecord[]): boolean =>
  !more && !record?.addedNodes.length && record?.removedNodes.length === 1 && record.removedNodes[0] === card;

/**
 * Adds cards to the placeholders and after the `?mount` script tags of the page, now and whenever one is added. A page that is
 * morphed to the HTML of its server loses such a card, because that HTML has only the placeholder: the same card comes back, and
 * with it the visit.
 *
 * @param Card its class; options that are none of its attributes are ignored
 */
export function fillPlaceholders(Card: CardClass): void {
  const places = new WeakMap<Element, Place>();
  const placed = new WeakSet<Element>();
  const mayAdd = limited(MAX_CARDS);

  /** A card that stands there already, on a page from a router's cache; at the end of the body there may be several. */
  const existingAt = (element: Element): Element | null => {
    if (!(element instanceof HTMLScriptElement)) return element.querySelector(TAG);
    if (!element.closest('head') || !places.has(element)) return element.nextElementSibling;
    let last = document.body.lastElementChild;
    while (last && placed.has(last)) last = last.previousElementSibling;
    return last;
  };

  /** Sets the options that the page changed, and leaves alone what else was done to the card. */
  const setOptions = (card: Element, options: Options, before?: Options) => {
    for (const name of Card.observedAttributes) {
      const value = options.get(name);
      if (value === before?.get(name)) continue;
      if (value === undefined) card.removeAttribute(name);
      else card.setAttribute(name, value);
    }
  };

  const fillEach = (records: MutationRecord[]) => {
    // a page that a test made up may be gone
    if (!globalThis.document) return;
    for (const element of document.querySelectorAll(`${PLACEHOLDER}, script[src]`)) {
      const isScript = element instanceof HTMLScriptElement;
      let place = places.get(element);
      if (place?.card.isConnected || (isScript && !isMountScript(element.src))) continue;
      const { body } = document;
      const isInHead = !!element.closest('head');
      const options = optionsOf(element);
      const existing = existingAt(element);
      const isThere = existing?.matches(TAG);
      if (!place || isThere || (isInHead && place.body !== body)) {
        // not by `document.createElement`, which an `<img name="createElement">` hides
        const card = isThere ? existing : new Card();
        place = {
          card,
          options: isThere ? options : new Map<string, string>(),
          body,
          mayReturn: limited(MAX_RETURNS),
        };
        places.set(element, place);
        placed.add(card);
        if (isThere) continue;
      }
      // a card at the end of the body has no place in the page's own HTML, so that its removal is meant
      place.isOut ||= isInHead && isRemovalAlone(place.card, records);
      if (place.isOut || !place.mayReturn() || !mayAdd()) continue;
      setOptions(place.card, options, place.options);
      place.options = options;
      put(place.card, element);
    }
  };
  const fill = safely(fillEach);
  const start = safely(() => {
    fill([]);
    // never disconnected: placeholders can be added as long as the page lives
    new MutationObserver(fill).observe(document, { childList: true, subtree: true });
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
