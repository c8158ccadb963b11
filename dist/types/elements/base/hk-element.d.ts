import { LitElement, type PropertyValues } from 'lit';
/** How long the content inside the tag may be shown while a translation or a campaign file is loading. */
export declare const CONTENT_TIMEOUT_MS = 2000;
/**
 * Base class of all elements of the card.
 *
 * It is also their error boundary: all of an element's work runs in `guard`.
 *
 * @cssprop [--hk-accent=#ffc93c] - Colour of the main buttons. Tints, links and the text on it are derived.
 * @cssprop [--hk-on-accent] - Text on the accent; by default black or white, whichever has more contrast.
 * @cssprop [--hk-surface] - The card's background.
 * @cssprop [--hk-text] - Text.
 * @cssprop [--hk-muted] - Notes; derived from text and surface.
 * @cssprop [--hk-border] - Rules and borders; derived from text and surface.
 * @cssprop [--hk-radius=0.55em] - Roundness of corners.
 * @cssprop [--hk-font=inherit] - Typeface for reading; by default the page's own.
 * @cssprop [--hk-heading-font] - Typeface of headings and figures; by default the same as for reading.
 * @cssprop [--hk-ui-font=system-ui, sans-serif] - Typeface of controls and notes; to have the page's there too, name it.
 * @cssprop [--hk-scroll-margin=12px] - Room above what the card scrolls to, for a sticky header of the page.
 * @cssprop [--hk-font-size=max(16px, 1em)] - Size of the text; everything else scales with it.
 */
export declare class HkElement extends LitElement {
    #private;
    /** `en` or `zh-HK`; by default the language of the page around. */
    lang: string;
    /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
    theme?: 'auto' | 'light' | 'dark';
    constructor();
    /** On a translated page an update may draw anew the field that is typed in, so it waits for the end of a character. */
    protected scheduleUpdate(): Promise<void>;
    requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void;
    protected performUpdate(): void;
    protected update(changed: PropertyValues<this>): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Makes the style sheets again for another document, because a sheet works in only one. */
    adoptedCallback(): void;
}
