import type { Topic } from './topics.ts';
/** What a call says to one office. */
export interface CallScript {
    /** In English. */
    script: string;
    /** The same in the visitor's language, where there is such a text. */
    meaning?: string | undefined;
    /** What `{bill}` stands for in English; in the visitor's language it is the label of the topic. */
    bill?: string | undefined;
    /** Whether the member is on the list of their chamber. */
    isOn: boolean;
    /** The date of that list; empty where no list tells. */
    asOf?: string | undefined;
}
/**
 * What a call about a topic says: it thanks a member who is on a bill's list of their own chamber, and asks everybody else.
 *
 * @param chamber that of the member; without it, nobody has been looked up
 * @param bioguide the member's id; without it, nobody is named
 */
export declare function scriptFor(topic: Topic, chamber?: 'house' | 'senate', bioguide?: string): CallScript;
