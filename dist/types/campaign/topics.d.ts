import type { Ask, Bill, Campaign } from './campaign.ts';
/** An ask of an action, in English and in the visitor's language. */
export interface TopicAsk extends Ask {
    meaning: string;
}
/** One thing a call can be about. Of a bill it is the bill as well, with the title in English. */
export interface Topic extends Partial<Omit<Bill, 'ask' | 'thanks'>> {
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
    /** Of these a visitor picks one or two. */
    asks?: TopicAsk[] | undefined;
    /** What a bill's supporters hear instead: `scriptFor` knows who they are. */
    thanks?: Pick<Topic, 'script' | 'meaning'>;
}
/**
 * What a visitor can call about: the scripts of the top call, the bills, then the actions.
 *
 * @param said the campaign in English, which is what Congress hears
 * @param shown the same in the visitor's language
 */
export declare function topicsOf(said: Campaign, shown?: Campaign): Topic[];
