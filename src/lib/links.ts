/** The kinds of addresses that the card links to. */
export const LINK_PATTERN = /^(https?:\/\/|mailto:|tel:)/;

/** The addresses of pages. */
export const PAGE_PATTERN = /^https?:\/\//;

/**
 * The host of an address, or the address of a `mailto:` link: shown so that a visitor knows where a link leads. The browser
 * finds it, because a user name (`https://senate.gov@example.org`) or a backslash can make an address look like another.
 */
export function hostOf(href: string): string {
  try {
    const { host, pathname } = new URL(href);
    return host || pathname;
  } catch {
    // leads nowhere
    return href;
  }
}
