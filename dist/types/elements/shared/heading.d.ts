import { type TemplateResult } from 'lit';
/** A heading whose level the page decides. It can take the focus, so that a visitor is led to what is new. */
export declare function heading(level: number, text: string, id: string): TemplateResult;
