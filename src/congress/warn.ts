const told = new Set<string>();

/** Tells the developer once: what is wrong with which value, and the fix. Never throws into the page. */
export function warnOnce(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`hk-advocacy-card: ${sentence}`);
}
