import type { Ask, Campaign } from './types.ts';
/** One thing a call can be about. */
export interface Topic {
    id: string;
    /** What it is about, for a topic of the top call. */
    label?: string;
    /** Its number and its words, for an action. */
    number?: number;
    text?: string;
    /** What to say, in English. */
    script: string;
    /** The same in the visitor's language, where there is such a text. */
    meaning?: string | undefined;
    /** Steps of which a visitor picks one or two. */
    asks?: (Ask & {
        meaning: string;
    })[] | undefined;
}
/**
 * What a visitor can call about: the scripts of the top call, then the actions.
 *
 * @param said the campaign in English, which is what Congress hears
 * @param shown the same in the visitor's language
 */
export declare function topicsOf(said: Campaign, shown?: Campaign): Topic[];
