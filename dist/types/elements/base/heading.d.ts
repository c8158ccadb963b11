import { type TemplateResult } from 'lit';
/** The level of an element's first heading as the page wants it; where that is none of 1 to 6, the usual one, with a warning. */
export declare function levelOf(wanted: number | string, usual: number): number;
/** A heading at a level. It can take the focus, so that a visitor is led to what is new. */
export declare const heading: ({ level, text, id, part, }: {
    level: number;
    text: string;
    id: string;
    part?: string;
}) => TemplateResult;
