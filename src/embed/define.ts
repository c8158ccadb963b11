import { warnOnce } from '../lib/warn.ts';
import { isMountScript } from './placeholders.ts';
import { reportFailure } from '../elements/base/failure.ts';
import { HkElement } from '../elements/base/hk-element.ts';
import { policyRefused } from '../lib/policy.ts';

declare const __IN_APP__: boolean | undefined;

/** Whether this is the build for bundlers: an app may have pages without a card. */
const IS_IN_APP = typeof __IN_APP__ !== 'undefined' && __IN_APP__;

/** How long after the module a page without a tag is taken for half a snippet. */
const TAG_TIMEOUT_MS = 9000;

/**
 * Defines all elements, or none if one of the names is taken, so that versions are never mixed.
 *
 * @returns whether they are defined
 */
export function defineAll(elements: Record<string, CustomElementConstructor>): boolean {
  const names = Object.keys(elements);
  const taken = names.find((name) => customElements.get(name));
  // several `?mount` scripts on a page are fine: the first copy of the module adds the cards for all of them
  if (taken && isMountScript(import.meta.url)) return false;
  if (taken) warnOnce(`<${taken}> is defined already. Load the module once: this copy defines nothing.`);
  else if (policyRefused())
    warnOnce(
      "the page refuses the card's Trusted Types policy. Add hk-advocacy-card to its trusted-types list.",
    );
  else
    try {
      const { instanceCount } = HkElement;
      for (const name of names) {
        customElements.define(name, elements[name]!);
        // if even this fails, the card must not be defined, so that the text in its tag stays
        new elements[name]!();
      }
      // Only the script was pasted. This waits, because a script of the page may add the tag, and one in a template counts.
      if (!IS_IN_APP)
        setTimeout(() => {
          if (
            HkElement.instanceCount - instanceCount === names.length &&
            ![...document.querySelectorAll('template')].some((one) => one.content.querySelector(names.join()))
          )
            warnOnce('there is no <hk-advocacy-card>. Paste the tag too.');
        }, TAG_TIMEOUT_MS);
      return true;
    } catch (error) {
      reportFailure('customElements.define', error);
    }
  return false;
}
