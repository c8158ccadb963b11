import type { CampaignFile } from '../../campaign/campaign.ts';
/** The full address of a campaign file; an address that is none is left as it is. */
export declare function campaignAddress(address: string): string;
/** The campaign file at an address; undefined if it cannot be loaded or has a mistake. */
export declare const loadCampaign: (address: string, card: Element) => Promise<CampaignFile | undefined>;
