import type { CampaignFile } from '../../campaign/campaign.ts';
/** The full address of a campaign file; an address that is none is left as it is. */
export declare function campaignAddress(address: string): string;
/**
 * The campaign file at an address, which is resolved against the page. If it cannot be loaded or has a mistake, undefined,
 * with a warning for the developer that says where the mistake is.
 */
export declare function loadCampaign(address: string, card: Element): Promise<CampaignFile | undefined>;
