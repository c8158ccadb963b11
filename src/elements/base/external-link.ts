import { html, type TemplateResult } from 'lit';
import { LINK_PATTERN } from '../../lib/links.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from './attributes.ts';

interface LinkOptions {
  id?: string;
  /** The ids of the elements that name the link, where its text alone does not. */
  labelledBy?: string;
  onClick?: (event: Event) => void;
}

const linkOf = ({ currentTarget }: Event) => currentTarget as HTMLAnchorElement;

// Browsers connect to a site when the pointer rests on a link to it. Without an address there is nothing to connect to.
const hideAddress = (event: Event) => {
  // a link without an address would lose the focus
  if (!linkOf(event).matches(':focus')) linkOf(event).removeAttribute('href');
};

/**
 * A link to another site: it opens in a new tab, without a referrer. The site learns nothing, and nobody else learns which site
 * it is, until somebody presses the link.
 */
export const externalLink = (
  href: string,
  text: string,
  { id = OMITTED, labelledBy = OMITTED, onClick }: LinkOptions = {},
): TemplateResult => {
  const showAddress = (event: Event) => (linkOf(event).href = href);
  return html`<a
    id=${id}
    aria-labelledby=${labelledBy}
    role="link"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @pointerover=${hideAddress}
    @pointerout=${showAddress}
    @pointerdown=${showAddress}
    @click=${(event: Event) => {
      showAddress(event);
      onClick?.(event);
    }}
    >${text}</a
  >`;
};

/**
 * The absolute address from an attribute; a relative one is resolved against the page. If it does not match `allowed` (by
 * default `https:`, `http:`, `mailto:` and `tel:`), it is undefined and the developer gets a warning.
 */
export function linkFromAttribute(
  attribute: string,
  value: string | null | undefined,
  allowed = LINK_PATTERN,
): string | undefined {
  if (!value) return undefined;
  try {
    const { href } = new URL(value, document.baseURI);
    if (allowed.test(href)) return href;
  } catch {
    // the warning below covers this too
  }
  warnAttribute(attribute, value, 'an address such as https://example.org');
  return undefined;
}
