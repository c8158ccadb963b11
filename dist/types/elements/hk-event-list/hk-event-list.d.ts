import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { HkElement } from '../base/hk-element.ts';
/**
 * A link to a page with local events. Without an address it shows nothing.
 *
 * @tag hk-event-list
 *
 * @csspart link - The link to the events.
 */
export declare class HkEventList extends HkElement {
    static styles: CSSResultGroup;
    /** The address of a page with local events, such as a Facebook page. */
    eventsUrl?: string;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-event-list': HkEventList;
    }
}
