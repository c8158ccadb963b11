import { type TemplateResult } from 'lit';
interface LinkOptions {
    id?: string;
    /** The ids of the elements that name the link, where its text alone does not. */
    labelledBy?: string;
    onClick?: (event: Event) => void;
}
/** A link that leaves the page: in a tab of its own, and without a referrer. */
export declare const externalLink: (href: string, text: string, { id, labelledBy, onClick }?: LinkOptions) => TemplateResult;
/**
 * The address that an attribute names, absolute; a relative one counts from the page. What is no link (`https:`, `http:`,
 * `mailto:`, `tel:`) is refused, and so is what is not `allowed`; the developer is told.
 */
export declare function linkFromAttribute(attribute: string, value: string | null | undefined, allowed?: RegExp): string | undefined;
export {};
