import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { type Seat } from '../../congress/index.ts';
import { HkElement } from '../shared/base.ts';
/**
 * One seat in Congress: who holds it, and the number to call.
 *
 * @tag hk-rep-contact
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Alone: `auto` follows the page's own color-scheme. Colours as in the card.
 *
 * @csspart seat - The box of the seat.
 * @csspart name - The member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart call - The link that dials.
 * @csspart number - The number as selectable text.
 *
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Alone: the directory did not arrive whole.
 */
export declare class HkRepContact extends HkElement {
    #private;
    static styles: CSSResultGroup;
    private _answer?;
    /** `true` copied, `false` only selected, `undefined` not asked for. */
    private _copied?;
    /** The seat to show when the element stands alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
    seat: string;
    /** Where the directory's files lie, when the element stands alone. */
    directory?: string;
    /** The seat itself, from whoever looked it up. */
    record?: Seat;
    /** The date of the directory that the record is from. */
    asOf?: string | null;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-contact': HkRepContact;
    }
}
