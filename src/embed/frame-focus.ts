/** How much is brought into view in the page around: a heading with something above and below it. */
const SHOWN_ABOVE = 40;
const SHOWN_HEIGHT = 340;

/**
 * Where the card moves the focus, browsers scroll the page around the frame too, and how far would tell how long an answer is.
 * So what gets the focus is scrolled to one and the same place in the frame, and the page around to that place.
 *
 * @param placeOf where that is, in pixels from the top of the frame; a short answer cannot be scrolled and begins between the two
 */
export function scrollInside(scroller: HTMLElement, placeOf: () => { from: number; to: number }): void {
  const shown = document.createElement('div');
  shown.style.cssText = 'position: absolute; width: 1px; pointer-events: none';
  document.documentElement.append(shown);
  const { focus, scrollIntoView } = HTMLElement.prototype;
  // the card brings its board to the top of the window: here it has come to its place with the focus
  Element.prototype.scrollIntoView = () => {};
  const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, { ...options, preventScroll: true });
    const { from, to } = placeOf();
    // in a low frame further up
    scroller.scrollTop += topOf(this) - Math.min(from, scroller.clientHeight - SHOWN_HEIGHT);
    const top = topOf(this);
    // browsers scroll by whole pixels
    const isAnswer = top > from - 2 && top < to + SHOWN_HEIGHT / 2;
    // anything else is where it is without an answer
    shown.style.top = `${(isAnswer ? from : top) - SHOWN_ABOVE}px`;
    shown.style.height = `${isAnswer ? to - from + SHOWN_HEIGHT : SHOWN_HEIGHT}px`;
    scrollIntoView.call(shown, { block: 'nearest' });
  };
}
