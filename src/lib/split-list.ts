/**
 * The words of a list, with white space or commas between them. It may be anything else: frameworks set the property and not
 * the attribute, and an array reads the same.
 */
export function splitList(list: unknown): string[] {
  const text: unknown = list ?? '';
  return String(text).match(/[^\s,]+/g) ?? [];
}
