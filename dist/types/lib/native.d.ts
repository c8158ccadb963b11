/** The browser's own promises: an async function gives no others. */
export declare const NativePromise: PromiseConstructor;
interface EventClasses {
    Event: typeof Event;
    CustomEvent: typeof CustomEvent;
    StorageEvent: typeof StorageEvent;
}
/** The browser's own class of events: MooTools has another `Event`, and old polyfills another `CustomEvent`. */
export declare const nativeEvent: <Kind extends keyof EventClasses>(kind: Kind) => EventClasses[Kind];
/**
 * Milliseconds since 1970 of a date or an instant; NaN if a text is none. Not with `Date.parse`: that of MooTools and of Datejs
 * answers with a date, in the visitor's time zone.
 */
export declare function instantOf(text: string | null | undefined): number;
/**
 * An instant as `2027-01-03T17:00:00Z`; empty if it is none. Not with `toISOString` or `toJSON`: some pages write their local
 * time with these.
 */
export declare function isoOf(at: number | string): string;
/** Removes a node, if it is somewhere. Prototype has another `remove`, which throws if it is nowhere. */
export declare const detach: (node: Node | undefined) => void;
/**
 * The element whose shadow root an element is in; undefined where it is in none. A document has no `host` of its own, but
 * `<form name="host">` gives it one.
 */
export declare function hostAround(element: Element): Element | undefined;
export {};
