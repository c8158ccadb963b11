import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { Fact } from '../../campaign/campaign.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * Facts with their figures in large type, each with its source and date.
 *
 * @tag hk-fact-list
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Its source and date.
 */
export declare class HkFactList extends HkElement {
    static styles: CSSResultGroup;
    /** The facts; by default those of the built-in campaign. */
    facts?: Fact[];
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-fact-list': HkFactList;
    }
}
