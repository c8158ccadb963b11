import { type TemplateResult } from 'lit';
/** A lantern, the card's logo. */
export declare const lamp: TemplateResult;
/** A telephone receiver. */
export declare const receiver: TemplateResult;
