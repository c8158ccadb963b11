/** Events that scripts of a page take from visitors who type, copy or paste: hotkeys, carousels, copy protection, drag and drop. */
const TYPED = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'touchstart'];
const COPIED = ['paste', 'cut', 'copy', 'selectstart', 'contextmenu'];

/** Keys that a page needs in a field too: to keep the focus in its dialog, and to close it. */
const KEYS_OF_PAGES = ['Escape', 'Tab'];

/** How a button is pressed before there is a click: players, slide decks and scripts for touch screens take these too. */
const PRESSES = ['touchstart', ' ', 'Enter'];

/**
 * Such scripts spare fields and buttons by `event.target`. For a listener outside, that is the element and not what is in it, so
 * these events stop at the element. Other events go on: a page may want to know of a click or an input.
 */
function stopAtElement(event: Event): void {
  const target = event.composedPath()[0] as Element;
  const { type, key } = event as KeyboardEvent;
  // what the page has put into the tag is the page's
  const isOwn = (event.currentTarget as Element).shadowRoot?.contains(target);
  const isField = COPIED.includes(type) || target.matches('input, select, textarea');
  const isPress = PRESSES.includes(key ?? type) && target.closest('summary, a, button, label');
  if (isOwn && (isField || isPress) && !KEYS_OF_PAGES.includes(key)) event.stopPropagation();
}

/** Keeps the events of an element's fields in the element. It may be called again. */
export function keepFieldEvents(element: Element): void {
  for (const type of [...TYPED, ...COPIED]) element.addEventListener(type, stopAtElement, { passive: true });
}
