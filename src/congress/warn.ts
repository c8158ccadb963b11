const told = new Set<string>();

/** Tells the developer once: what is wrong with which value, and the fix. Never throws into the page. */
export function warnOnce(sentence: string, about = sentence): void {
  if (told.has(about)) return;
  told.add(about);
  console.warn(`hk-advocacy-card: ${sentence}`);
}
