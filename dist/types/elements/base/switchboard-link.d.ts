import { type TemplateResult } from 'lit';
/** The switchboard as a link inside a sentence. */
export declare const switchboardLink: () => TemplateResult;
