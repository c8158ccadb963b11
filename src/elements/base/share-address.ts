import { PAGE_PATTERN } from '../../lib/links.ts';

/** An address without what belongs to the visitor alone: a user name, and with `cutHash`, the place on the page. */
function clean(address: string, cutHash = false): URL {
  const url = new URL(address);
  url.username = url.password = '';
  if (cutHash) url.hash = '';
  return url;
}

/**
 * The address to pass on: the owner's; else what the page says is its own; else the page's own.
 *
 * In a frame only the owner knows where the page around it is. A page that is no page of the web, such as a file, has a folder of
 * the visitor in its address. In both cases there is nothing to pass on.
 *
 * @param owned the owner's address
 */
export function shareAddress({ ownerDocument }: Element, owned: string | undefined): string | undefined {
  if (owned) return owned;
  const { defaultView: view, head } = ownerDocument;
  if (!view || view.top !== view || !PAGE_PATTERN.test(view.location.href)) return undefined;
  const page = clean(view.location.href, true);
  const canonical = head.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href ?? '';
  const said = URL.canParse(canonical) ? clean(canonical) : page;
  return (said.origin === page.origin ? said : page).href;
}
