/**
 * The words of a list, with white space or commas between them. It may be anything else: frameworks set the property and not
 * the attribute, and an array reads the same.
 */
export const splitList = (list: unknown): string[] => String(list ?? '').match(/[^\s,]+/g) ?? [];
