/** The kinds of addresses that the card links to. */
export const LINK_PATTERN = /^(https?:\/\/|mailto:|tel:)/;

/** The host of an address, or the address of a `mailto:` link: shown so that a visitor knows where a link leads. */
export const hostOf = (href: string): string => href.replace(/^\w+:(\/\/)?|[/?#].*/g, '');
