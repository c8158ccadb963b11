/** The kinds of addresses that the card links to. */
export declare const LINK_PATTERN: RegExp;
/** The addresses of pages. */
export declare const PAGE_PATTERN: RegExp;
/**
 * The host of an address, or the address of a `mailto:` link: shown so that a visitor knows where a link leads. The browser
 * finds it, because a user name (`https://senate.gov@example.org`) or a backslash can make an address look like another.
 */
export declare function hostOf(href: string): string;
