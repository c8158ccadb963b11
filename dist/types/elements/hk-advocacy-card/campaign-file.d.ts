import type { CampaignFile } from '../../campaign/campaign.ts';
/**
 * The campaign file at an address, which counts from the page; undefined where it does not arrive or is not in order, and
 * the developer is told where and what.
 */
export declare function loadCampaign(address: string): Promise<CampaignFile | undefined>;
