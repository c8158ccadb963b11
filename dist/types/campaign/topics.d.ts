import type { Ask, Bill, Campaign } from './campaign.ts';
/** An ask of an action, in English and in the visitor's language. */
export interface TopicAsk extends Ask {
    meaning: string;
}
/** Something a call can be about. A bill's topic also has the fields of the bill, with the title in English. */
export interface Topic extends Partial<Omit<Bill, 'ask' | 'thanks'>> {
    id: string;
    /** Its name: the label of a script of the campaign's main call, or the title of a bill or an action. */
    label?: string | undefined;
    /** The number and the text of an action. */
    number?: number;
    text?: string;
    /** What to say, in English. */
    script: string;
    /** The same in the visitor's language, if it is translated. */
    meaning?: string | undefined;
    /** The script is the campaign's own, because nobody knows the action in English. */
    isSubstitute?: boolean;
    /** The visitor picks one or two of these. */
    asks?: TopicAsk[] | undefined;
    /** What to say to supporters of a bill instead; see `scriptFor`. */
    thanks?: Pick<Topic, 'script' | 'meaning'>;
}
/**
 * What a visitor can call about: the scripts of the main call, the bills, then the actions.
 *
 * @param english the campaign in English, for what is said to Congress
 * @param localized the same in the visitor's language
 */
export declare function topicsOf(english: Campaign, localized?: Campaign): Topic[];
