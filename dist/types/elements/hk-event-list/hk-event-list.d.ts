import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { type VisitState } from '../../state/state.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * Local events from a file, those near the visitor first once the card knows where that is, and a link to a page with all of
 * them. Without an address it shows nothing.
 *
 * @tag hk-event-list
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart event - One event.
 * @csspart calendar - The offer of a file for the visitor's calendar.
 * @csspart link - The link to the events.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - The visitor saved a file for their calendar: for an `event`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The file of `events` could not be used.
 */
export declare class HkEventList extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** The address of a page with local events, such as a Facebook page. */
    eventsUrl?: string;
    /** The address of a file of events: JSON in the words of schema.org. */
    eventsSrc?: string;
    /** The address of the directory folder, if the element is used alone; by default the `data` folder beside the module. */
    directory?: string;
    /** The state of the visit; set by the card. */
    visit: VisitState;
    /** The events of the file; null if they could not be loaded, undefined while they are loading or none are wanted. */
    private _events;
    /** Where ZIP codes are. */
    private _centreOf?;
    private _shown;
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-event-list': HkEventList;
    }
}
