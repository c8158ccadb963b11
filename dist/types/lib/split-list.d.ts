/**
 * The words of a list, with white space or commas between them. It may be anything else: frameworks set the property and not
 * the attribute, and an array reads the same.
 */
export declare function splitList(list: unknown): string[];
