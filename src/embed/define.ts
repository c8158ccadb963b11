import { warnOnce } from '../elements/shared/warn.ts';
import { policyRefused } from './policy.ts';

/**
 * Defines all elements of this copy of the module, or none where they could not work together: never a mix of versions.
 */
export function defineAll(elements: Record<string, CustomElementConstructor>): void {
  const names = Object.keys(elements);
  const taken = names.find((name) => customElements.get(name));
  if (taken) warnOnce(`<${taken}> is defined already. Load the module once: this copy defines nothing.`);
  else if (policyRefused())
    warnOnce('the page refuses our Trusted Types policy. Add hk-advocacy-card to its trusted-types list.');
  else for (const name of names) customElements.define(name, elements[name]!);
}
