import type { Campaign } from './campaign.ts';
/** The texts around a campaign, in its language. All but `switchboard` are plain text. */
export interface Labels {
    /** The language's tag. */
    lang: string;
    /** The sentence with the number of the switchboard, as HTML. */
    switchboard: string;
    /** The heading of a script. */
    script: string;
    /** Used in a script instead of a member and a ZIP code. */
    member: string;
    zip: string;
    /** The sections to write; all without it. The switchboard's number is always written. */
    sections?: readonly string[];
}
/** Text as HTML; also for attributes. */
export declare const escape: (text: string) => string;
/**
 * A campaign as plain HTML, for visitors without JavaScript, for feeds and for search engines. Notes and bills are left out,
 * because they expire and the page may stay unchanged for years.
 *
 * @param english the campaign in English, for the scripts
 * @param localized the same in the visitor's language
 */
export declare function renderCampaign(english: Campaign, localized: Campaign, labels: Labels): string;
