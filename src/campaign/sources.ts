import type { Fact } from './campaign.ts';

/** Where each fact is from; a source that all facts have is said once. */
export function sourcesOf(facts: Fact[]): { each: string[]; shared: string | undefined } {
  const each = facts.map(({ source, date }) => [source, date].filter(Boolean).join(', '));
  const isShared = facts.every(({ url }, i) => url === facts[0]!.url && each[i] === each[0]);
  return { each, shared: isShared ? each[0] : undefined };
}
