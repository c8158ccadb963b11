import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { Action } from '../../campaign/types.ts';
import { HkElement } from '../shared/base.ts';
/**
 * What a visitor can ask Congress for: an ordered list, the single asks of an action nested in it.
 *
 * @tag hk-action-list
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Alone: `auto` follows the page's own color-scheme. Colours as in the card.
 *
 * @csspart action - One action.
 */
export declare class HkActionList extends HkElement {
    static styles: CSSResultGroup;
    /** The actions; by default those of the built-in campaign. */
    actions: Action[];
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-action-list': HkActionList;
    }
}
