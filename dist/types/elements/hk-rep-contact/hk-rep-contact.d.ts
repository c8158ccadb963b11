import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type Seat } from '../../congress/congress.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * One seat in Congress: who holds it, and the number to call.
 *
 * @tag hk-rep-contact
 *
 * @attr {string} for - Alone: the id of the card whose directory and ZIP code it takes.
 *
 * @csspart seat - The box of the seat.
 * @csspart name - The member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart script - What to say.
 * @csspart local - The local offices.
 * @csspart local-call - A link that dials one.
 *
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Alone: the directory did not arrive whole.
 */
export declare class HkRepContact extends HkElement {
    #private;
    static styles: CSSResultGroup;
    private _answer?;
    /** The local offices of the member; null where the list did not arrive. */
    private _offices?;
    /** The seat to show when the element stands alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
    seat: string;
    /** Where the directory's files lie, when the element stands alone. */
    directory?: string;
    /** Where a wrong number is told: a form or a mail address. */
    reportUrl?: string;
    /** The seat itself, from whoever looked it up. */
    record?: Seat;
    /** The date of the directory that the record is from. */
    asOf?: string | null;
    /** The local offices are shown from the start. */
    local: boolean;
    /** What the call is about; by default the first script of the built-in campaign. */
    topic?: Topic;
    /** What goes into the script, from whoever keeps the visit. */
    visit: import("../../state/state.ts").VisitState;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-contact': HkRepContact;
    }
}
