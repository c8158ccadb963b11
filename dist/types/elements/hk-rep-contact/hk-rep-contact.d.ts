import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type Seat } from '../../congress/congress.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * One seat in Congress: its member, the number to call, and what to say.
 *
 * @tag hk-rep-contact
 *
 * @attr {string} for - Outside a card: the id of the card whose directory and ZIP code it uses.
 *
 * @csspart seat - The box of the seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number in it.
 * @csspart script - What to say.
 * @csspart local - The local offices.
 * @csspart local-call - A link that dials a local office.
 *
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Used alone: the directory could not be loaded.
 */
export declare class HkRepContact extends HkElement {
    #private;
    static styles: CSSResultGroup;
    private _answer?;
    /** The seat to show if the element is used alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
    seat: string;
    /** The address of the directory folder, if the element is used alone. */
    directory?: string;
    /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
    reportUrl?: string;
    /** The seat to show, if it has been looked up already. */
    record?: Seat;
    /** The date of the directory from which the record is. */
    asOf?: string | null;
    /** What the call is about; by default the first script of the built-in campaign. */
    topic?: Topic;
    /** The state of the visit, for the script; set by the card. */
    visit: import("../../state/state.ts").VisitState;
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-contact': HkRepContact;
    }
}
