/**
 * Tells the developer once per page: what is wrong with which value, and the fix. Never throws into the page.
 *
 * @param about what counts as the same warning; by default its sentence
 */
export declare function warnOnce(sentence: string, about?: string): void;
/** Tells the developer of an attribute whose value cannot be used, and what can. */
export declare const warnAttribute: (attribute: string, value: unknown, use: string) => void;
