/** Tells the developer once: what is wrong with which value, and the fix. Never throws into the page. */
export declare function warnOnce(sentence: string, about?: string): void;
