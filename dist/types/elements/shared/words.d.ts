import { type TemplateResult } from 'lit';
import { type Messages } from '../../locales/en.ts';
import type { Table } from './languages.ts';
type Key = keyof Messages;
type Values = Record<string, unknown>;
/** A text with its values. */
export declare const fillIn: (text: string, values: Values) => string;
/** The words of a language: two cards on a page may speak two. */
export declare class Words {
    #private;
    readonly lang: string;
    private readonly table?;
    /**
     * @param lang a BCP 47 tag, for dates, plurals and screen readers
     * @param table the words of that language; English without
     */
    constructor(lang: string, table?: Table | undefined);
    /** The built-in campaign in this language. */
    readonly campaign: import("../../node.ts").Campaign;
    /** What a call about it can say. */
    readonly topics: import("../../campaign/topics.ts").Topic[];
    /** A message with its values. */
    text(key: Key, values?: Values): string;
    /** The same where a value is a link or other markup. */
    rich(key: Key, values: Values): TemplateResult;
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
export declare const ENGLISH: Words;
/** The words of a language, made once for everybody who speaks it; English without a table. */
export declare function wordsOf(lang: string, table: Table | undefined): Words;
export {};
