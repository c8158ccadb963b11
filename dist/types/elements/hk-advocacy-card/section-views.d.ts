import type { Campaign } from '../../campaign/campaign.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Section } from './section-names.ts';
/** What the sections of a card are rendered from. */
export interface SectionContext {
    /** The campaign in the visitor's language. */
    campaign: Campaign;
    localizer: Localizer;
    /** The level of the card's title. */
    headingLevel: number;
    image: string | undefined;
    imageAlt: string;
    eventsUrl: string | undefined;
    eventsSrc: string | undefined;
    /** Whether there is an address to pass on. */
    canShare: () => boolean;
    /** Who runs the campaign. */
    organizer: unknown;
    /** Whether the site owner wrote something for a slot. */
    has: (name: Section | 'footer') => boolean;
    /** The content of a section: from the campaign file, else from inside the tag, else the built-in content. */
    slot: (name: Section, builtIn: unknown) => unknown;
}
/** The view of each section: undefined where it has no content, so that no empty section is rendered. */
export declare const SECTION_VIEWS: Partial<Record<Section, (context: SectionContext) => unknown>>;
