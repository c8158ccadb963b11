import type { Campaign } from '../../campaign/campaign.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Section } from './section-names.ts';
/** What the sections of a card are rendered from. */
export interface SectionContext {
    /** The campaign in the visitor's language. */
    shown: Campaign;
    localizer: Localizer;
    /** The level of the card's title. */
    headingLevel: number;
    image: string | undefined;
    imageAlt: string;
    eventsUrl: string | undefined;
    /** Whether the site owner wrote something for a slot. */
    has: (name: Section | 'footer') => boolean;
    /** What a section shows: the words of the campaign file first, then those inside the tag, then the built-in ones. */
    slot: (name: Section, builtIn: unknown) => unknown;
}
/** The sections by their names; one that has nothing to show renders nothing. */
export declare const SECTION_VIEWS: Partial<Record<Section, (context: SectionContext) => unknown>>;
