import { type TemplateResult } from 'lit';
/** The level of an element's first heading as the page wants it; what is none of 1 to 6 is told and not used. */
export declare function levelOf(wanted: number | string, usual: number): number;
/** A heading at a level. It can take the focus, so that a visitor is led to what is new. */
export declare const heading: (level: number, text: string, id: string, part?: string) => TemplateResult;
