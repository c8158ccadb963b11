const warned = new Set<string>();

/**
 * Tells the developer once per page: what is wrong with which value, and the fix. Never throws into the page.
 *
 * @param about what counts as the same warning; by default its sentence
 */
export function warnOnce(sentence: string, about = sentence): void {
  if (warned.has(about)) return;
  warned.add(about);
  console.warn(`hk-advocacy-card: ${sentence}`);
}

/** Tells the developer of an attribute whose value cannot be used, and what can. */
export const warnAttribute = (attribute: string, value: unknown, use: string): void =>
  warnOnce(`${attribute}="${String(value)}" is not used. Use ${use}.`);
