import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { languageAt, loadTranslation, translationFor } from '../../i18n/loader.ts';
import { ENGLISH, localizerFor, type Localizer } from '../../i18n/localizer.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { sendRequest } from '../../state/request.ts';

/** How long what the page itself says may show, while a translation or a campaign is on its way. */
export const CONTENT_TIMEOUT_MS = 2000;

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
  /** Says things in the element's language. @internal */
  protected localizer: Localizer = ENGLISH;

  /** The translation is on its way, and not late. @internal */
  protected localePending = false;

  /** `en` or `zh-HK`; without it, the language of the page around. */
  @property() override lang = '';

  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  @property() theme?: 'auto' | 'light' | 'dark';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadLocale();
    // the element and its card may still be on their way into the page
    if (this.hasAttribute('for'))
      void customElements.whenDefined('hk-advocacy-card').then(() => sendRequest(this, { type: 'join' }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) void this.#loadLocale();
    const { theme } = this;
    if (changed.has('theme') && theme && !/^(auto|light|dark)$/.test(theme))
      warnAttribute('theme', theme, 'auto, light or dark');
  }

  /** Uses the language of the place where the element is; English until its translation has come. */
  async #loadLocale(): Promise<void> {
    const language = languageAt(this);
    if (language !== 'en' && !translationFor(language)) {
      this.localePending = true;
      const timer = setTimeout(() => {
        this.localePending = false;
        this.requestUpdate();
      }, CONTENT_TIMEOUT_MS);
      await loadTranslation(language);
      clearTimeout(timer);
    }
    // the element may be somewhere else by now
    if (language !== languageAt(this)) return;
    const localizer = localizerFor(language, translationFor(language));
    if (localizer === this.localizer && !this.localePending) return;
    this.localePending = false;
    this.localizer = localizer;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // rendered for the first time in a document that its parent was moved to
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
