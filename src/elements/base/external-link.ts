import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { LINK_PATTERN } from '../../lib/links.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from './attributes.ts';

interface LinkOptions {
  /** The language of the words that say that it opens a new tab. */
  localizer: Localizer;
  id?: string;
  /** The ids of the elements that name the link, where its text alone does not. */
  labelledBy?: string;
  className?: string;
  onClick?: (event: Event) => void;
}

/** A link to another site: it opens in a new tab, without a referrer, and says so. */
export const externalLink = (
  href: string,
  text: string,
  { localizer, id = OMITTED, labelledBy = OMITTED, className = '', onClick }: LinkOptions,
): TemplateResult =>
  html`<a
    id=${id}
    class="out ${className}"
    aria-labelledby=${labelledBy}
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @click=${onClick ?? nothing}
    >${text}<span class="sr"> ${localizer.text('link.new-tab')}</span></a
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
