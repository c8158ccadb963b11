import { warnOnce } from '../lib/warn.ts';
import { isMountScript } from './placeholders.ts';
import { policyRefused } from './policy.ts';

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
  else {
    for (const name of names) customElements.define(name, elements[name]!);
    return true;
  }
  return false;
}
