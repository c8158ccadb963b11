import { officesOf, type Office } from '../../congress/offices.ts';
import type { html as Html, TemplateResult } from 'lit';
import type { Words } from './words.ts';
export { enOffices as english } from '../../locales/en-offices.ts';
/** When somebody answers in Washington. */
export declare const washingtonHours: (words: Words, now?: number) => string;
/** A member's local offices, and of which day the list is. */
export interface OfficeList {
    offices: Office[];
    asOf: string;
}
/** The list for a member; rejects where it does not arrive whole. */
export declare function listOffices(...[bioguide, directory, ...rest]: Parameters<typeof officesOf>): Promise<OfficeList>;
/** Such a list, nearest first. */
export declare function drawOffices({ offices, asOf }: OfficeList, words: Words, html: typeof Html, dial: (number: string) => string, switchboard: string, now?: number): TemplateResult;
