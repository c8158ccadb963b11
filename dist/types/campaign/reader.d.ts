import type { CampaignFile } from './campaign.ts';
/**
 * Reads a campaign file, strictly: JSON of the one shape, text and links only.
 *
 * @returns the campaign, and a line for each key that it does not know (which is left out)
 * @throws {Error} with the line and what belongs there, where the file is not such JSON
 */
export declare function readCampaign(json: string): {
    campaign: CampaignFile;
    unknown: string[];
};
