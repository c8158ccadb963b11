import { type TemplateResult } from 'lit';
/** The number of the Capitol switchboard as a link. */
export declare const switchboardLink: () => TemplateResult;
