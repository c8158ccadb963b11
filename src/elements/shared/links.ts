import { html, nothing, type TemplateResult } from 'lit';
import { warnValue } from './warn.ts';

/** The addresses that may be linked. `src/campaign/read.ts` says it once more: that is code on demand, which imports nothing. */
export const LINK = /^(https?:\/\/|mailto:|tel:)/;

// lit-analyzer knows no attribute that may be left out
const NONE = nothing as unknown as string;

const nothingMore = () => {};

/** A link that leaves the page: in a place of its own, and without telling where the visitor came from. */
export const outside = (
  href: string,
  text: string,
  id?: string,
  name?: string,
  onClick: (event: Event) => void = nothingMore,
): TemplateResult =>
  html`<a
    id=${id ?? NONE}
    aria-labelledby=${name ?? NONE}
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @click=${onClick}
    >${text}</a
  >`;

/** Where a link leads, as a person would say it. */
export const hostOf = (href: string): string => href.replace(/^\w+:(\/\/)?|[/?#].*/g, '');

/**
 * The address that an attribute names, absolute; relative ones count from the page. What is no link (`https:`, `http:`,
 * `mailto:`, `tel:`) is refused, and so is what is not `allowed`; the developer is told.
 */
export function linkOf(
  attribute: string,
  value: string | null | undefined,
  allowed = LINK,
): string | undefined {
  if (!value) return undefined;
  try {
    const { href } = new URL(value, document.baseURI);
    if (allowed.test(href)) return href;
  } catch {
    // told below
  }
  warnValue(attribute, value, 'an address such as https://example.org');
  return undefined;
}
