import type { Campaign } from '../../campaign/types.ts';
import type { Words } from '../shared/words.ts';
import type { Section } from './sections.ts';
/** What the parts of a card are drawn from. */
export interface Scene {
    /** The campaign in the visitor's language. */
    shown: Campaign;
    words: Words;
    /** The level of the card's title. */
    level: number;
    image: string | undefined;
    imageAlt: string;
    eventsUrl: string | undefined;
    /** Whether the site owner wrote something for a slot. */
    has: (name: Section | 'footer') => boolean;
    /** What stands in a slot: the file's words first, then those inside the tag, then ours. */
    slot: (name: Section, ours: unknown) => unknown;
}
/** The parts by their names; one that has nothing to show draws nothing. */
export declare const PARTS: Partial<Record<Section, (scene: Scene) => unknown>>;
