import type { Campaign, CampaignTranslation } from '../campaign/campaign.ts';
import { type Topic } from '../campaign/topics.ts';
import { type Messages } from './messages.ts';
/** What a language's file holds. What is missing is said in English. */
export interface Translation {
    messages: Partial<Messages>;
    states: Record<string, string>;
    parties: Record<string, string>;
    /** The built-in campaign, by where a text stands. */
    campaign: CampaignTranslation;
}
type Key = keyof Messages;
type Values = Record<string, unknown>;
/** A text with its values. */
export declare const fillIn: (text: string, values: Values) => string;
/** Says things in one language. Two cards on a page may use two. */
export declare class Localizer {
    #private;
    readonly lang: string;
    private readonly translation?;
    /**
     * @param lang a BCP 47 tag, for dates, plurals and screen readers
     * @param translation without it, everything is English
     */
    constructor(lang: string, translation?: Translation | undefined);
    /** The built-in campaign. */
    get campaign(): Campaign;
    /** What a call about the built-in campaign can be about. */
    get topics(): Topic[];
    /** A message with its values. */
    text(key: Key, values?: Values): string;
    /** The same where a value is a link or other markup: a list to put into a template. */
    parts(key: Key, values: Values): unknown[];
    /** "12th" */
    ordinal(n: number): string;
    /** A date such as `2026-10-03`, or the day of an instant, in full. */
    date(day: string | number): string;
    /** "this and that" */
    list(items: string[]): string;
    /** A state or territory by its postal code. */
    state(code: string): string;
    /** A party by its English name. */
    party(name: string): string;
}
export declare const ENGLISH: Localizer;
/** The localizer of a language, made once for everybody who uses it; the English one without a translation. */
export declare function localizerFor(lang: string, translation: Translation | undefined): Localizer;
export {};
