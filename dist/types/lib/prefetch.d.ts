/**
 * Switches off, for a document, that the browser looks up the hosts of links as soon as they are shown. Chromium and Firefox do
 * that on http pages. Call it before the first link to another host is rendered. Never throws.
 */
export declare function stopPrefetching(document: Document): void;
