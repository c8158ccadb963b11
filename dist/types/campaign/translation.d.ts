import type { Campaign, CampaignFile, CampaignTranslation } from './campaign.ts';
/** The words of a campaign, or a part of one, in another language; what is not translated stays as it is. */
export declare function translate<Part>(part: Part, texts: CampaignTranslation | undefined, path?: string): Part;
/** What a campaign file says, and the built-in campaign where it says nothing; without the items it leaves out. */
export declare function compose(builtIn: Campaign, file: CampaignFile): Campaign;
