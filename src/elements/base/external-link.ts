import { html, nothing, type TemplateResult } from 'lit';
import { LINK_PATTERN } from '../../lib/links.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from './attributes.ts';
import { guarded } from './guarded.ts';

interface LinkOptions {
  id?: string;
  /** The ids of the elements that name the link, where its text alone does not. */
  labelledBy?: string;
  onClick?: (event: Event) => unknown;
}

/** A link to another site: it opens in a new tab, without a referrer. */
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
    @click=${onClick ? guarded(onClick) : nothing}
    >${text}</a
  >`;

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
