import type { CampaignFile } from './campaign.ts';
export declare const MAX_BYTES: number;
/**
 * Parses a campaign file strictly: only JSON of the one shape, with text and links.
 *
 * @returns the campaign, and a message for each unknown key (which is left out)
 * @throws {Error} with the line and what is expected there, if the file is not such JSON
 */
export declare function readCampaign(json: string): {
    campaign: CampaignFile;
    unknown: string[];
};
