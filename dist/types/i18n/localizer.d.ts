import type { Campaign, CampaignTranslation } from '../campaign/campaign.ts';
import { type Topic } from '../campaign/topics.ts';
import { type Messages } from './messages.ts';
/** The content of a language's file. Missing messages are shown in English. */
export interface Translation {
    messages: Partial<Messages>;
    states: Record<string, string>;
    parties: Record<string, string>;
    /** The built-in campaign, by the paths of its texts. */
    campaign: CampaignTranslation;
}
type Key = keyof Messages;
type Values = Record<string, unknown>;
/** Fills values into the `{name}` placeholders of a text. */
export declare const fillIn: (text: string, values: Values) => string;
/** Formats messages, dates and names in one language. Cards on one page may have different languages. */
export declare class Localizer {
    #private;
    readonly lang: string;
    /**
     * @param lang a BCP 47 tag, for dates, plurals and the `lang` attribute
     * @param translation by default everything is English
     */
    constructor(lang: string, translation?: Translation);
    /** The built-in campaign. */
    get campaign(): Campaign;
    /** The topics of the built-in campaign. */
    get topics(): Topic[];
    /** A message with its values filled in. */
    text(key: Key, values?: Values): string;
    /** The same where a value is a link or other markup: a list for a template. */
    parts(key: Key, values: Values): unknown[];
    /** "12th" */
    ordinal(n: number): string;
    /** A date such as `2026-10-03`, or the UTC day of an instant, in long form: "October 3, 2026". */
    date(day: string | number): string;
    /** "12 miles" */
    distance(miles: number): string;
    /** "this and that" */
    list(items: string[]): string;
    /** The name of a state or territory. */
    state(code: string): string;
    /** The name of a party. */
    party(name: string): string;
}
export declare const ENGLISH: Localizer;
/** The localizer of a language, made once; without a translation, the English one. */
export declare function localizerFor(lang: string, translation: Translation | undefined): Localizer;
export {};
