import type { Office } from '../../congress/offices.ts';
import type { html as Html, TemplateResult } from 'lit';
import type { Words } from './words.ts';
export { enOffices as english } from '../../locales/en-offices.ts';
export { officesOf } from '../../congress/offices.ts';
/** When somebody answers in Washington. */
export declare const washingtonHours: (words: Words, now?: number) => string;
/** A member's local offices, nearest first. */
export declare function drawOffices(offices: Office[], words: Words, html: typeof Html, dial: (number: string) => string, switchboard: string, now?: number): TemplateResult;
