import type { CampaignFile } from '../campaign/campaign.ts';
/** The languages that a campaign can be written in. */
export declare const TEXT_LANGUAGES: readonly ["en", "zh-HK"];
export interface TextOptions {
    /** `en` or `zh-HK`; English without it. */
    lang?: string;
    /** A campaign file, as `readCampaign` gives it. */
    file?: CampaignFile;
    /** The sections to write, of `greeting call letter facts appeal actions`; all without it. */
    sections?: readonly string[];
}
/** The campaign as plain HTML: for the inside of the tag, where visitors without JavaScript and search engines read it. */
export declare function campaignText({ lang, file, sections }?: TextOptions): string;
