/** The warnings from now on are about this element, or the card around it. */
export declare function warnAbout(element: Element): void;
/**
 * Warns the developer on the console, each problem once per page and at most ten times per card. Say what is wrong with which
 * value, and the fix.
 *
 * @param key warnings with the same key are shown once; by default the sentence
 */
export declare function warnOnce(sentence: string, key?: string): void;
/** An error whose message is a whole warning, with the fix: whoever catches it advises nothing else. */
export declare class ExplainedError extends Error {
}
/** Warns the developer about an attribute whose value cannot be used, and says what can. */
export declare const warnAttribute: (attribute: string, value: unknown, use: string) => void;
