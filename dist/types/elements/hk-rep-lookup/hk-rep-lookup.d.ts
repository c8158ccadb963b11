import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { HkElement } from '../shared/base.ts';
import { type Visit } from '../shared/visit.ts';
/**
 * A visitor's ZIP code, and who represents it in Congress. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Alone: `auto` follows the page's own color-scheme. Colours as in the card.
 *
 * @csspart field - The ZIP code's field.
 * @csspart find - The button that starts the lookup.
 * @csspart result - What the lookup answers.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole.
 */
export declare class HkRepLookup extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** Where the directory's files lie, when the element stands alone. Without it: beside the module. */
    directory?: string;
    /** The level of its headings. */
    headingLevel: number;
    /** What is known of the visitor, from whoever keeps it. */
    visit: Visit;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-lookup': HkRepLookup;
    }
}
