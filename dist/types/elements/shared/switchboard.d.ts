import { type TemplateResult } from 'lit';
/** The U.S. Capitol switchboard, which connects to every office. Source: aoc.gov, senate.gov. */
export declare const SWITCHBOARD = "(202) 224-3121";
/** A link that dials a US number. */
export declare const dial: (number: string) => string;
/** The switchboard as a link inside a sentence. */
export declare const switchboardLink: () => TemplateResult;
