import type { Campaign, CampaignFile, CampaignTranslation } from './campaign.ts';
/** A campaign, or a part of one, in another language; what has no translation stays as it is. */
export declare function translate<Part>(part: Part, texts: CampaignTranslation | undefined, path?: string): Part;
/**
 * The built-in campaign with the sections of a campaign file instead of its own, without the items that the file leaves out.
 *
 * @param found gets the ids of the items that were there to leave out
 */
export declare function compose(builtIn: Campaign, file: CampaignFile, found?: Set<string>): Campaign;
