interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name of the Trusted Types policy, which strict pages have to allow. */
const NAME = 'hk-advocacy-card';

let refused = false;
let policy: Policy | undefined;

/**
 * Creates the policy for Lit's templates: the build replaces Lit's own call with this function. It never throws into the page:
 * not if the page does not allow the name, and not in a second copy of the module, which needs no policy.
 */
export function makePolicy(factory: PolicyFactory | undefined, rules: Policy): Policy | undefined {
  if (!factory || customElements.get(NAME)) return undefined;
  try {
    return (policy = factory.createPolicy(NAME, rules));
  } catch {
    refused = true;
    return undefined;
  }
}

/** Whether the page refused the policy, so that Lit cannot render. */
export const policyRefused = (): boolean => refused;

/** Markup of our own for `innerHTML`, on pages with Trusted Types too. Never give it anybody else's text. */
export const trustedHtml = (html: string): string => policy?.createHTML(html) ?? html;
