import { LitElement, type PropertyValues } from 'lit';
/** How long what the page itself says may show, while a translation or a campaign is on its way. */
export declare const CONTENT_TIMEOUT_MS = 2000;
/**
 * What every element of the card shares.
 *
 * @cssprop [--hk-accent=#ffc93c] - The one colour that says: do this. Tints, links and the text on it are derived.
 * @cssprop [--hk-on-accent] - Text on the accent; by default black or white, whichever reads.
 * @cssprop [--hk-surface] - The card's ground.
 * @cssprop [--hk-text] - Text.
 * @cssprop [--hk-muted] - Notes; derived from text and surface.
 * @cssprop [--hk-border] - Rules and borders; derived from text and surface.
 * @cssprop [--hk-radius=0.55em] - Roundness of corners.
 * @cssprop [--hk-font=inherit] - Typeface for reading; by default the page's own.
 * @cssprop [--hk-heading-font] - Typeface of headings and figures; by default that for reading.
 * @cssprop [--hk-font-size=max(16px, 1em)] - Size of the text; everything else is measured by it.
 */
export declare class HkElement extends LitElement {
    #private;
    /** `en` or `zh-HK`; without it, the language of the page around. */
    lang: string;
    /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
    theme?: 'auto' | 'light' | 'dark';
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Style sheets belong to one document: in another one they are made again. */
    adoptedCallback(): void;
}
