import type { Topic } from './topics.ts';
import type { Chamber } from './campaign.ts';
/** What a call says to one office. */
export interface CallScript {
    /** In English, which is what Congress hears. */
    script: string;
    /** The same in the visitor's language, if it is translated. */
    meaning?: string | undefined;
    /** The value of `{bill}` in English; in the visitor's language it is the label of the topic. */
    bill?: string | undefined;
    /** Whether the member is on their chamber's list of sponsors and cosponsors. */
    isSupporter: boolean;
    /** The date of that list; empty if it is unknown whether the member is on it. */
    asOf?: string | undefined;
}
/**
 * The script of a call about a topic. A member who supports the bill is thanked; all others are asked for support.
 *
 * @param chamber the member's; undefined before a lookup
 * @param bioguide the member's id; empty for a seat without a known member
 */
export declare function scriptFor(topic: Topic, chamber?: Chamber, bioguide?: string): CallScript;
