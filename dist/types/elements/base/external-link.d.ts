import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
interface LinkOptions {
    /** The language of the words that say that it opens a new tab. */
    localizer: Localizer;
    id?: string;
    part?: string;
    /** The ids of the elements that name the link, where its text alone does not. */
    labelledBy?: string;
    className?: string;
    onClick?: (event: Event) => unknown;
}
/**
 * A link to another site: it opens in a new tab, without a referrer, and says so. Browsers connect to a site as soon as the
 * pointer rests on a link to it, and that tells which site it is; so the link has no address while a pointer is over it and has
 * not pressed it.
 */
export declare const externalLink: (href: string, text: unknown, { localizer, id, part, labelledBy, className, onClick }: LinkOptions) => TemplateResult;
/**
 * The absolute address from an attribute; a relative one is resolved against the page. If it does not match `allowed` (by
 * default `https:`, `http:`, `mailto:` and `tel:`), it is undefined and the developer gets a warning.
 */
export declare function linkFromAttribute(attribute: string, value: string | null | undefined, allowed?: RegExp): string | undefined;
export {};
