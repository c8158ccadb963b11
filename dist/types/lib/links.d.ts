/** The addresses that may be linked. */
export declare const LINK_PATTERN: RegExp;
/** The host of an address, or the mailbox of a mail address: what a visitor reads to know where a link leads. */
export declare const hostOf: (href: string) => string;
