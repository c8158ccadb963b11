import { us } from '../../campaign/built-in-campaign.ts';
import { trustedHtml } from '../../lib/policy.ts';
import { NUMBER } from './failure.ts';

const SLOTS =
  '<slot></slot><slot name="image"></slot><slot name="greeting"></slot><slot name="letter"></slot><slot name="facts"></slot><slot name="appeal"></slot><slot name="actions"></slot><slot name="events"></slot><slot name="footer"></slot>';

/**
 * Shows the content of the tag, or what to ask Congress for if there is none, and the number of the switchboard.
 *
 * Something on the page has just made the element's own templates fail, so this needs as little of the browser as it can:
 * one assignment of constant markup.
 *
 * @param ask what to ask for, in the visitor's language; it may throw
 * @returns what is shown; undefined if the element has no shadow root
 */
export function showFallback(element: HTMLElement, ask: () => string): HTMLElement | undefined {
  const root = element.shadowRoot;
  if (!root) {
    // the content of the tag is shown anyway, but it may have no number
    if (!element.querySelector('[href^=tel]')) element.insertAdjacentHTML('beforeend', trustedHtml(NUMBER));
    return undefined;
  }
  root.innerHTML = trustedHtml(`<div><div class="root">${SLOTS}<p></p>${NUMBER}</div></div>`);
  if (!/\S/.test(element.textContent)) {
    const text = root.querySelector('p')!;
    text.textContent = us.call.text;
    text.textContent = ask();
  }
  return root.firstElementChild as HTMLElement;
}
