/** Room for an answer, also in a card of few sections; the rest of a longer one scrolls. */
const ANSWER_HEIGHT = 420;

/**
 * From where to where the beginning of an answer may be, in pixels from the top of a card that nobody has used: in the place of
 * the form, and below what stands there before an answer.
 */
export function answerPlace(card: HTMLElement): { from: number; to: number } {
  const lookup = card.shadowRoot?.querySelector('hk-rep-lookup');
  const { top = 0, bottom = 0 } = lookup?.getBoundingClientRect() ?? {};
  return { from: top, to: bottom };
}

/**
 * Tells the height of a card at the width of the frame. What is measured is a twin that is never seen and never used, because
 * the height of a card that is used tells what it was answered. So the height follows from the width and the options alone.
 *
 * @param twin a card with the same options
 * @param onHeight called with every new height
 */
export function watchHeight(twin: HTMLElement, onHeight: (height: number) => void): void {
  const holder = document.createElement('div');
  holder.inert = true;
  // the width of the frame with its scrollbar, which comes and goes with what the used card shows
  holder.style.cssText =
    'position: absolute; top: 0; left: 0; width: 100vw; height: 0; overflow: hidden; visibility: hidden';
  twin.style.display = 'block';
  twin.style.minHeight = '0';
  // closed, so that nobody takes the twin for the card
  holder.attachShadow({ mode: 'closed' }).append(twin);
  document.documentElement.append(holder);
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(
      Math.max(twin.getBoundingClientRect().height, answerPlace(twin).to + ANSWER_HEIGHT),
    );
    if (height === last) return;
    last = height;
    onHeight(height);
  }).observe(twin);
}
