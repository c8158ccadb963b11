/** The kinds of addresses that the card links to. */
export declare const LINK_PATTERN: RegExp;
/** The host of an address, or the address of a `mailto:` link: shown so that a visitor knows where a link leads. */
export declare const hostOf: (href: string) => string;
