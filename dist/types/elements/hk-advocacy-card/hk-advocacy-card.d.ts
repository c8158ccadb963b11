import { type CSSResultGroup, type TemplateResult } from 'lit';
import { HkElement } from '../shared/base.ts';
/**
 * A campaign for Hong Kong in the United States, with a lookup that gives a visitor the members of Congress to call.
 *
 * @tag hk-advocacy-card
 *
 * @csspart card - The whole card.
 * @csspart title - Its title.
 * @csspart call - The part that asks for a call and holds the lookup.
 *
 * @cssprop [--hk-accent=#ffc93c] - The one colour that says: do this. Tints and links are derived from it.
 * @cssprop [--hk-on-accent=#1d1b16] - Text on the accent.
 * @cssprop [--hk-surface] - The card's ground.
 * @cssprop [--hk-text] - Text.
 * @cssprop [--hk-muted] - Notes; derived from text and surface.
 * @cssprop [--hk-border] - Rules and borders; derived from text and surface.
 * @cssprop [--hk-radius=0.55em] - Roundness of corners.
 * @cssprop [--hk-font=inherit] - Typeface for reading; by default the page's own.
 * @cssprop [--hk-font-size=max(16px, 1em)] - Size of the text; everything else is measured by it.
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - `auto` follows the page's own color-scheme.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole.
 */
export declare class HkAdvocacyCard extends HkElement {
    #private;
    static styles: CSSResultGroup;
    private _visit;
    /** Where the directory's files lie. Without it: beside the module. */
    directory?: string;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-advocacy-card': HkAdvocacyCard;
    }
}
