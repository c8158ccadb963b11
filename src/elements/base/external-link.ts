import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { LINK_PATTERN } from '../../lib/links.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from './attributes.ts';
import { guarded } from './guarded.ts';

interface LinkOptions {
  /** The language of the words that say that it opens a new tab. */
  localizer: Localizer;
  id?: string;
  part?: string;
  /** The ids of the elements that name the link, where its text alone does not. */
  labelledBy?: string;
  className?: string;
  onClick?: (event: Event) => unknown;
}

/**
 * A link to another site: it opens in a new tab, without a referrer, and says so. Browsers connect to a site as soon as the
 * pointer rests on a link to it, and that tells which site it is; so the link has no address while a pointer is over it and has
 * not pressed it.
 */
export const externalLink = (
  href: string,
  text: unknown,
  { localizer, id = OMITTED, part = OMITTED, labelledBy = OMITTED, className = '', onClick }: LinkOptions,
): TemplateResult => {
  const point = ({ type, currentTarget }: Event) => {
    const link = currentTarget as HTMLAnchorElement;
    // without an address it would lose the focus
    if (type === 'pointerover' && !link.matches(':focus')) link.removeAttribute('href');
    else link.href = href;
  };
  return html`<a
    id=${id}
    part=${part}
    class="out ${className}"
    aria-labelledby=${labelledBy}
    role="link"
    tabindex="0"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @focus=${guarded(point)}
    @pointerover=${guarded(point)}
    @pointerout=${guarded(point)}
    @pointerdown=${guarded(point)}
    @click=${guarded((event: Event) => {
      point(event);
      return onClick?.(event);
    })}
    >${text}<span class="sr"> ${localizer.text('link.new-tab')}</span></a
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
