/** Keeps the events of an element's fields in the element. It may be called again. */
export declare function keepFieldEvents(element: Element): void;
