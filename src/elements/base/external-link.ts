import { html, nothing, type TemplateResult } from 'lit';
import { LINK_PATTERN } from '../../lib/links.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from './attributes.ts';

interface LinkOptions {
  id?: string;
  /** The ids of the elements that name the link, where its text alone does not. */
  labelledBy?: string;
  onClick?: (event: Event) => void;
}

/** A link that leaves the page: in a tab of its own, and without a referrer. */
export const externalLink = (
  href: string,
  text: string,
  { id = OMITTED, labelledBy = OMITTED, onClick }: LinkOptions = {},
): TemplateResult =>
  html`<a
    id=${id}
    aria-labelledby=${labelledBy}
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @click=${onClick ?? nothing}
    >${text}</a
  >`;

/**
 * The address that an attribute names, absolute; a relative one counts from the page. What is no link (`https:`, `http:`,
 * `mailto:`, `tel:`) is refused, and so is what is not `allowed`; the developer is told.
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
    // warned of below
  }
  warnAttribute(attribute, value, 'an address such as https://example.org');
  return undefined;
}
