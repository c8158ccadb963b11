/** Events that scripts of a page take from visitors who type or copy: hotkeys, carousels, copy protection, drag and drop. */
const TYPED = ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart'];
const COPIED = ['selectstart', 'copy', 'cut', 'contextmenu'];

/** Keys that a page needs in a field too: to keep the focus in its dialog, and to close it. */
const KEYS_OF_PAGES = ['Tab', 'Escape'];

/**
 * Such scripts spare fields by `event.target`. For a listener outside, that is the element and not the field in it, so these
 * events stop at the element. Other events go on: a page may want to know of a click or an input.
 */
function stopAtElement(event: Event): void {
  const target = event.composedPath()[0] as Element;
  // what the page has put into the tag is the page's
  const isOwn = (event.currentTarget as Element).shadowRoot?.contains(target);
  const isField = COPIED.includes(event.type) || target.matches('input, textarea, select');
  if (isOwn && isField && !KEYS_OF_PAGES.includes((event as KeyboardEvent).key)) event.stopPropagation();
}

/** Keeps the events of an element's fields in the element. It may be called again. */
export function keepFieldEvents(element: Element): void {
  for (const type of [...TYPED, ...COPIED]) element.addEventListener(type, stopAtElement, { passive: true });
}
