import type { CampaignFile } from './campaign.ts';

/**
 * Gives each item whose id occurred before another one, because scripts, outcomes and links between sections go by ids.
 *
 * @param campaign is changed
 * @returns the ids that occurred before
 */
export function separateIds(campaign: CampaignFile): string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object') return;
    const item = value as { id?: string };
    if (item.id) {
      let { id } = item;
      if (seen.has(id)) repeated.push(id);
      for (let n = 2; seen.has(id); n++) id = `${item.id}-${n}`;
      seen.add((item.id = id));
    }
    for (const inner of Object.values(item)) visit(inner);
  };
  // in translations, `id` may be the path of a text
  for (const [key, value] of Object.entries(campaign)) if (key !== 'translations') visit(value);
  return repeated;
}
