/** Sentences one after the other, for a template, without those that are not there. */
export declare const sentences: (all: unknown[]) => unknown[];
