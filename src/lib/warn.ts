const warned = new Set<string>();

/**
 * Warns the developer on the console, each problem once per page. Say what is wrong with which value, and the fix.
 *
 * @param key warnings with the same key are shown once; by default the sentence
 */
export function warnOnce(sentence: string, key = sentence): void {
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`hk-advocacy-card: ${sentence}`);
}

/** Warns the developer about an attribute whose value cannot be used, and says what can. */
export const warnAttribute = (attribute: string, value: unknown, use: string): void =>
  warnOnce(`${attribute}="${String(value)}" is not used. Use ${use}.`);
