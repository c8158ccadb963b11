// Browsers look up where links lead before somebody follows one. The names of the members' sites tell the district to everybody
// who sees such a look-up, so it waits until a link is pressed.

const CONTROL = 'x-dns-prefetch-control';

/**
 * Switches off, for a document, that the browser looks up the hosts of links as soon as they are shown. Chromium and Firefox do
 * that on http pages. Call it before the first link to another host is rendered. Never throws.
 */
export function stopPrefetching(document: Document): void {
  try {
    const controls = document.querySelectorAll<HTMLMetaElement>(`meta[http-equiv="${CONTROL}" i]`);
    // the last one counts
    if ([...controls].at(-1)?.content === 'off') return;
    const control = document.createElement('meta');
    control.httpEquiv = CONTROL;
    control.content = 'off';
    document.head.append(control);
  } catch {
    // the page has patched or hidden what this needs; the card is of use all the same
  }
}
