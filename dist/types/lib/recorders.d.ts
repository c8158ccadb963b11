/**
 * Marks an element as one that recorders leave out. They look for marks within one shadow root, so that each root whose content
 * tells something about the visitor needs its own.
 */
export declare function hideFromRecorders(element: Element): void;
