interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name of the one Trusted Types policy, which strict pages have to list. */
const NAME = 'hk-advocacy-card';

let refused = false;

/**
 * The policy that Lit makes its templates with: the build puts this function in the place of Lit's own call. A page that
 * does not list the name refuses it, and a second copy of the module needs none; neither may break the page.
 */
export function makePolicy(factory: PolicyFactory | undefined, rules: Policy): Policy | undefined {
  if (!factory || customElements.get(NAME)) return undefined;
  try {
    return factory.createPolicy(NAME, rules);
  } catch {
    refused = true;
    return undefined;
  }
}

/** True where the page's policy leaves Lit unable to draw. */
export const policyRefused = (): boolean => refused;
