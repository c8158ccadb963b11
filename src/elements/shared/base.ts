import { LitElement, type CSSResult } from 'lit';
import { Words } from './words.ts';

/** What every element of the card shares. */
export class HkElement extends LitElement {
  /** @internal */
  protected words: Words = new Words();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // drawn for the first time in a document that its parent was moved to
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  /** Style sheets belong to one document: in another one they are made again. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!this.shadowRoot || !view) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map(
      (style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      },
    );
  }
}
