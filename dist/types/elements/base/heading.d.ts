import { type TemplateResult } from 'lit';
/** The level of an element's first heading, from its attribute. If that is not 1 to 6, the default, with a warning. */
export declare function levelOf(wanted: number | string, defaultLevel: number): number;
/** A heading at a level; level 0 is a text that looks like one. It can be focused, so that the focus can be moved to new content. */
export declare const heading: ({ level, text, id, part, }: {
    level: number;
    text: unknown;
    id?: string;
    part?: string;
}) => TemplateResult;
