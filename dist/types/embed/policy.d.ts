interface Policy {
    createHTML(html: string): string;
}
interface PolicyFactory {
    createPolicy(name: string, rules: Policy): Policy;
}
/**
 * The policy that Lit makes its templates with: the build puts this function in the place of Lit's own call. A page that
 * does not list the name refuses it, and a second copy of the module needs none; neither may break the page.
 */
export declare function makePolicy(factory: PolicyFactory | undefined, rules: Policy): Policy | undefined;
/** True where the page's policy leaves Lit unable to draw. */
export declare const policyRefused: () => boolean;
export {};
