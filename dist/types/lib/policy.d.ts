interface Policy {
    createHTML(html: string): string;
}
interface PolicyFactory {
    createPolicy(name: string, rules: Policy): Policy;
}
/**
 * Creates the policy for Lit's templates: the build replaces Lit's own call with this function. It never throws into the page:
 * not if the page does not allow the name, and not in a second copy of the module, which needs no policy.
 */
export declare function makePolicy(factory: PolicyFactory | undefined, rules: Policy): Policy | undefined;
/** Whether the page refused the policy, so that Lit cannot render. */
export declare const policyRefused: () => boolean;
/** Markup of our own for `innerHTML`, on pages with Trusted Types too. Never give it anybody else's text. */
export declare const trustedHtml: (html: string) => string;
export {};
