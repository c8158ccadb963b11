import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from './decorators.ts';
import { request } from './events.ts';
import { languageAt, loadTable, tableOf } from './languages.ts';
import { warnValue } from './warn.ts';
import { ENGLISH, wordsOf, type Words } from './words.ts';

/** Milliseconds: how long what the page itself says may stand, while words or a campaign are on their way. */
export const PATIENCE = 2000;

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
export class HkElement extends LitElement {
  /** @internal */
  protected words: Words = ENGLISH;

  /** The words of the place are on their way, and not late. @internal */
  protected speechless = false;

  /** `en` or `zh-HK`; without it, the language of the page around. */
  @property() override lang = '';

  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  @property() theme?: 'auto' | 'light' | 'dark';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak();
    // both may still be on their way into the page
    if (this.hasAttribute('for'))
      void customElements.whenDefined('hk-advocacy-card').then(() => request(this, { ask: 'join' }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) void this.#speak();
    const { theme } = this;
    if (changed.has('theme') && theme && !/^(auto|light|dark)$/.test(theme))
      warnValue('theme', theme, 'auto, light or dark');
  }

  /** Speaks the language of the place; English until its words have come. */
  async #speak(): Promise<void> {
    const language = languageAt(this);
    if (language !== 'en' && !tableOf(language)) {
      this.speechless = true;
      const stop = setTimeout(() => {
        this.speechless = false;
        this.requestUpdate();
      }, PATIENCE);
      await loadTable(language);
      clearTimeout(stop);
    }
    if (language !== languageAt(this)) return;
    const words = wordsOf(language, tableOf(language));
    if (words === this.words && !this.speechless) return;
    this.speechless = false;
    this.words = words;
    this.requestUpdate();
  }

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
