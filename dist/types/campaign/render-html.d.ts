import type { Campaign } from './campaign.ts';
/** The sentences around a campaign, in its language; text, but for the switchboard's, which is HTML. */
export interface Frame {
    /** The language's tag. */
    lang: string;
    /** Whom to call, where nobody has been looked up. */
    switchboard: string;
    /** Over a script. */
    script: string;
    /** Stand in a script for a member and a ZIP code. */
    member: string;
    zip: string;
}
/** Text as HTML, in an attribute too. */
export declare const escape: (text: string) => string;
/**
 * A campaign as plain HTML, for people without scripts, for feeds and for search engines. Notes and bills are left out: they
 * are true for a time, and a page may stand for years.
 *
 * @param said the campaign in English, whose scripts these are
 * @param shown the same in the visitor's language
 */
export declare function renderCampaign(said: Campaign, shown: Campaign, frame: Frame): string;
