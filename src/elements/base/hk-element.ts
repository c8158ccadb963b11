import { LitElement, render, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { languageAt, loadTranslation, translationFor } from '../../i18n/loader.ts';
import { ENGLISH, localizerFor, type Localizer } from '../../i18n/localizer.ts';
import { watchLanguages } from '../../i18n/watch-languages.ts';
import { hostAround, NativePromise } from '../../lib/native.ts';
import { stopPrefetching } from '../../lib/prefetch.ts';
import { warnAbout, warnAttribute } from '../../lib/warn.ts';
import { sendRequest } from '../../state/request.ts';
import { empty, isReplaced, nodesIn, textIn, type DrawnNode } from './drawn.ts';
import { reportFailure } from './failure.ts';
import { keepFieldEvents } from './field-events.ts';
import { showFallback } from './fallback.ts';
import { isFramed, room } from './room.styles.ts';

/** How long the content inside the tag may be shown while a translation or a campaign file is loading. */
export const CONTENT_TIMEOUT_MS = 2000;

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
export class HkElement extends LitElement {
  /** How many there have been in this copy of the module, wherever on the page, in its shadow roots or off it. @internal */
  static instanceCount = 0;

  /** Messages and formats in the element's language. @internal */
  protected localizer: Localizer = ENGLISH;

  /** The translation is loading, and `CONTENT_TIMEOUT_MS` is not over. @internal */
  protected localePending = false;

  /** `en` or `zh-HK`; by default the language of the page around. */
  @property() override lang = '';

  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  @property({ reflect: true }) theme?: 'auto' | 'light' | 'dark';

  #stopWatching?: () => void;

  /** Shown instead of what could not be rendered; Lit renders before it. */
  #fallback?: HTMLElement | undefined;

  /** What was drawn last. */
  #drawn: DrawnNode[] = [];

  /** Resolves when the character that an input method is composing is complete. */
  #composition?: Promise<void> | undefined;

  constructor() {
    super();
    HkElement.instanceCount++;
    this.addEventListener('compositionstart', () => {
      this.#composition = new NativePromise((done) => {
        const end = () => {
          this.#composition = undefined;
          // some browsers say afterwards what was typed
          setTimeout(done);
        };
        for (const type of ['compositionend', 'focusout']) this.addEventListener(type, end, { once: true });
      });
    });
  }

  /** On a translated page an update may draw anew the field that is typed in, so it waits for the end of a character. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#composition && isReplaced(this.#drawn)) await this.#composition;
    await super.scheduleUpdate();
  }

  /**
   * Runs a part of the element's work. Whatever it throws, now or later, ends in the fallback and one warning, because an
   * exception would go to the page and leave a visitor with half a card.
   *
   * @internal
   */
  guard(work: () => unknown): void {
    try {
      warnAbout(this);
      void (work() as Promise<unknown> | undefined)?.catch?.(this.#fail);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail = (error: unknown): void => {
    try {
      this.#fallback = showFallback(this, () => this.localizer.campaign.call.text);
      this.renderOptions.renderBefore = this.#fallback;
      this.#drawn = [];
    } catch {
      // a page on which not even that works shows what is there already
    }
    reportFailure(`<${this.localName}>`, error);
  };

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    // Lit's own constructor calls it too, before there is anything of this class
    if (#fail in this) this.guard(() => super.requestUpdate(...change));
    else super.requestUpdate(...change);
  }

  protected override performUpdate(): void {
    this.guard(() => {
      super.performUpdate();
      // what failed before has been rendered now
      if (this.#fallback) this.#fallback.textContent = '';
    });
  }

  /** Whether it says something else by now than what was drawn last. */
  get #isOutdated(): boolean {
    const fresh = new DocumentFragment();
    render(this.render(), fresh);
    return fresh.textContent !== textIn(this.#drawn);
  }

  protected override update(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    const isTranslated = isReplaced(this.#drawn);
    // a translation stays until the text itself has changed; a root that a script has emptied is drawn again
    const restore = isTranslated && (!root.querySelector('.root') || this.#isOutdated) && empty(root);
    if (restore) {
      this.#fallback = undefined;
      // Lit keeps what it has rendered on this node, so it starts again at a new one
      this.renderOptions.renderBefore = root.appendChild(this.ownerDocument.createComment(''));
    }
    super.update(changed);
    if (restore) {
      this.firstUpdated(changed);
      restore();
    }
    if (restore || !isTranslated) this.#drawn = nodesIn(root);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    this.guard(() => super.attributeChangedCallback(name, before, after));
  }

  override connectedCallback(): void {
    stopPrefetching(this.ownerDocument);
    this.guard(() => {
      super.connectedCallback();
      keepFieldEvents(this);
      // an element inside another one is given its language
      if (!(hostAround(this) instanceof HkElement))
        this.#stopWatching = watchLanguages(this, () => {
          this.requestUpdate();
          this.guard(() => this.#loadLocale());
        });
      // waits, because the card may come after this element in the page
      if (this.hasAttribute('for'))
        this.guard(() =>
          customElements.whenDefined('hk-advocacy-card').then(() => sendRequest(this, { type: 'join' })),
        );
      return this.#loadLocale();
    });
  }

  override disconnectedCallback(): void {
    this.guard(() => {
      super.disconnectedCallback();
      this.#stopWatching?.();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) this.guard(() => this.#loadLocale());
    const { theme } = this;
    if (changed.has('theme') && theme && !/^(auto|light|dark)$/.test(theme))
      warnAttribute('theme', theme, 'auto, light or dark');
  }

  /** Uses the language at the element's place in the page; English until its translation has loaded. */
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
    // the element may have been moved in the meantime
    if (language !== languageAt(this)) return;
    const localizer = localizerFor(language, translationFor(language));
    if (localizer === this.localizer && !this.localePending) return;
    this.localePending = false;
    this.localizer = localizer;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // Lit's style sheets belong to the main document, and this is the first render in another one
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  /** Makes the style sheets again for another document, because a sheet works in only one. */
  adoptedCallback(): void {
    this.guard(() => {
      const view = this.ownerDocument.defaultView;
      if (!this.shadowRoot || !view) return;
      this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles
        .filter((style) => style !== room || !isFramed(view))
        .map((style) => {
          const sheet = new view.CSSStyleSheet();
          sheet.replaceSync((style as CSSResult).cssText);
          return sheet;
        });
    });
  }
}
