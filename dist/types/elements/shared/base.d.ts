import { LitElement } from 'lit';
/** What every element of the card shares. */
export declare class HkElement extends LitElement {
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Style sheets belong to one document: in another one they are made again. */
    adoptedCallback(): void;
}
