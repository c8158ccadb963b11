/**
 * Shows the content of the tag, or what to ask Congress for if there is none, and the number of the switchboard.
 *
 * Something on the page has just made the element's own templates fail, so this needs as little of the browser as it can:
 * one assignment of constant markup.
 *
 * @param ask what to ask for, in the visitor's language; it may throw
 * @returns what is shown; undefined if the element has no shadow root
 */
export declare function showFallback(element: HTMLElement, ask: () => string): HTMLElement | undefined;
