import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { HkElement } from '../base/hk-element.ts';
import { type ShareContent } from '../base/share-content.ts';
/**
 * "Ask a friend to call": passes a text and an address on, with the menu of the visitor's device, or where it has none, by a
 * copied link, mail and links to services. What is passed on says nothing about the visitor. In a frame without an address
 * of the owner's it shows nothing.
 *
 * @tag hk-share-bar
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart share-button - The button that passes it on.
 * @csspart share-service - One of the other ways.
 * @csspart picture - The picture to post.
 *
 * @fires {CustomEvent<{ how: string }>} hk-share - The visitor passed it on: `sheet` (the menu of their device), `copy`, `mail`, or a service: `whatsapp`, `telegram`, `facebook`, `x`, `bluesky`, `threads`; or `picture`: they saved, copied or shared the picture.
 */
export declare class HkShareBar extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** The address to pass on; by default that of the page, or of the card that it belongs to. */
    shareUrl?: string;
    /** What is passed on, in words; by default from the built-in campaign. Set by the card. */
    content?: ShareContent;
    /** Whether it is the one thing to do next; set by the lookup. */
    isMain: boolean;
    /** The other ways are shown. */
    private _isOpen;
    /** What the visitor is told about the last thing that they did. */
    private _outcome?;
    /** Undefined until it is drawn; null where the browser cannot draw it. */
    private _picture?;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-share-bar': HkShareBar;
    }
}
