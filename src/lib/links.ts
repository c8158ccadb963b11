/** The addresses that may be linked. */
export const LINK_PATTERN = /^(https?:\/\/|mailto:|tel:)/;

/** The host of an address, or the mailbox of a mail address: what a visitor reads to know where a link leads. */
export const hostOf = (href: string): string => href.replace(/^\w+:(\/\/)?|[/?#].*/g, '');
