import { type TemplateResult } from 'lit';
/** The lamp, the card's own sign. */
export declare const lamp: TemplateResult;
