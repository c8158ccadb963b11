import { LitElement, type PropertyValues } from 'lit';
/** What every element of the card shares. */
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
