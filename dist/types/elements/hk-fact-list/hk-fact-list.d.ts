import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { Fact } from '../../campaign/types.ts';
import { HkElement } from '../shared/base.ts';
/**
 * Figures in large type, each with its source and date.
 *
 * @tag hk-fact-list
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Alone: `auto` follows the page's own color-scheme. Colours as in the card.
 *
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 */
export declare class HkFactList extends HkElement {
    static styles: CSSResultGroup;
    /** The facts; by default those of the built-in campaign. */
    facts: Fact[];
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-fact-list': HkFactList;
    }
}
