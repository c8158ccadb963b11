import type { CampaignFile } from './campaign.ts';
/**
 * Gives each item whose id occurred before another one, because scripts, outcomes and links between sections go by ids.
 *
 * @param campaign is changed
 * @returns the ids that occurred before
 */
export declare function separateIds(campaign: CampaignFile): string[];
