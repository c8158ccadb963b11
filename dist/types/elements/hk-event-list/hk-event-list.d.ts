import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { HkElement } from '../base/hk-element.ts';
/**
 * Where local events are announced. Without an address it shows nothing: never a dead link.
 *
 * @tag hk-event-list
 *
 * @csspart link - The link to the events.
 */
export declare class HkEventList extends HkElement {
    static styles: CSSResultGroup;
    /** The page of the events, such as a Facebook page. */
    eventsUrl?: string;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-event-list': HkEventList;
    }
}
