import { type TemplateResult } from 'lit';
/** The addresses that may be linked. `src/campaign/read.ts` says it once more: that is code on demand, which imports nothing. */
export declare const LINK: RegExp;
/** A link that leaves the page: in a place of its own, and without telling where the visitor came from. */
export declare const outside: (href: string, text: string, id?: string, name?: string, onClick?: (event: Event) => void) => TemplateResult;
/** Where a link leads, as a person would say it. */
export declare const hostOf: (href: string) => string;
/**
 * The address that an attribute names, absolute; relative ones count from the page. What is no link (`https:`, `http:`,
 * `mailto:`, `tel:`) is refused, and so is what is not `allowed`; the developer is told.
 */
export declare function linkOf(attribute: string, value: string | null | undefined, allowed?: RegExp): string | undefined;
