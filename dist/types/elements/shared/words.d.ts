import { type TemplateResult } from 'lit';
import { type Messages } from '../../locales/en.ts';
type Key = keyof Messages;
type Values = Record<string, string | number | TemplateResult>;
/** The words of one instance: two cards on a page may speak two languages. */
export declare class Words {
    readonly lang = "en-US";
    /** A message with its values. */
    text(key: Key, values?: Values): string;
    /** The same where a value is a link or other markup. */
    rich(key: Key, values: Values): TemplateResult;
    /** "12th" */
    ordinal(n: number): string;
    /** A date such as `2026-10-03`, in full. */
    date(day: string): string;
    /** A state or territory by its postal code. */
    state(code: string): string;
}
export {};
