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
 * @cssprop [--hk-font=inherit] - Typeface for reading; by default the page's own.
 * @cssprop [--hk-font-size=max(16px, 1em)] - Size of the text; everything else is measured by it.
 * @cssprop [--hk-sans=system-ui] - Typeface of controls and notes.
 * @cssprop [--hk-ink] - Text.
 * @cssprop [--hk-muted] - Notes.
 * @cssprop [--hk-paper] - The card's ground.
 * @cssprop [--hk-line] - Rules and borders.
 * @cssprop [--hk-lamp=#ffc93c] - The one colour that says: do this.
 * @cssprop [--hk-on-lamp=#1d1b16] - Text on it.
 * @cssprop [--hk-glow] - The ground of the call.
 * @cssprop [--hk-link] - Links.
 * @cssprop [--hk-focus] - The ring around what has the focus.
 * @cssprop [--hk-error] - What has to be mended.
 * @cssprop [--hk-radius=0.55em] - Roundness of corners.
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
