import { warnOnce } from '../lib/warn.ts';
import { isMountScript } from './placeholders.ts';
import { policyRefused } from './policy.ts';

/**
 * Defines all elements of this copy of the module, or none where they could not work together: never a mix of versions.
 *
 * @returns whether they are defined
 */
export function defineAll(elements: Record<string, CustomElementConstructor>): boolean {
  const names = Object.keys(elements);
  const taken = names.find((name) => customElements.get(name));
  // a second `?mount` on a page is no mistake: the first copy mounts for both
  if (taken && isMountScript(import.meta.url)) return false;
  if (taken) warnOnce(`<${taken}> is defined already. Load the module once: this copy defines nothing.`);
  else if (policyRefused())
    warnOnce('the page refuses our Trusted Types policy. Add hk-advocacy-card to its trusted-types list.');
  else {
    for (const name of names) customElements.define(name, elements[name]!);
    return true;
  }
  return false;
}
