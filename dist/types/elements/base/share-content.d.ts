import type { Campaign } from '../../campaign/campaign.ts';
import type { Localizer } from '../../i18n/localizer.ts';
/** What a card passes on, to the elements that offer it. */
export interface ShareContent {
    /** In the visitor's language; by default the built-in one. */
    campaign?: Campaign;
    /** The owner's address; by default that of the page. */
    url?: string | undefined;
    /** Who runs the campaign. */
    organizer?: string | undefined;
}
/** The owner's address: that of the attribute `share-url`, else that of the campaign file. */
export declare const ownedAddress: (attribute: string | undefined, campaign?: Campaign) => string | undefined;
/** The words to pass on. Nothing in them comes from the visit. */
export declare const shareWords: ({ call, share }: Campaign, localizer: Localizer) => {
    subject: string;
    text: string;
};
