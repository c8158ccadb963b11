import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hostOf } from '../../lib/links.ts';
import { announce, type ShareHow } from '../../state/public-events.ts';
import { button } from '../base/button.ts';
import { Copier } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { HkElement } from '../base/hk-element.ts';
import { styles } from './hk-share-bar.styles.ts';
import { shareAddress } from '../base/share-address.ts';
import { ownedAddress, shareWords, type ShareContent } from '../base/share-content.ts';
import { renderShareWays } from './share-ways.ts';

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
 *
 * @fires {CustomEvent<{ how: string }>} hk-share - The visitor passed it on: `sheet` (the menu of their device), `copy`, `mail`, or a service: `whatsapp`, `telegram`, `facebook`, `x`, `bluesky`, `threads`.
 */
export class HkShareBar extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** The address to pass on; by default that of the page, or of the card that it belongs to. */
  @property({ attribute: 'share-url' }) shareUrl?: string;

  /** What is passed on, in words; by default from the built-in campaign. Set by the card. */
  @property({ attribute: false }) content?: ShareContent;

  /** Whether it is the one thing to do next; set by the lookup. */
  @property({ attribute: false }) isMain = false;

  /** The other ways are shown. */
  @state() private _isOpen = false;

  /** What the menu of the device came to. */
  @state() private _outcome?: 'share.done' | 'share.failed' | undefined;

  #isSheetOpen = false;

  #copier = new Copier(this);

  get #url(): string | undefined {
    return shareAddress(this, ownedAddress(this.shareUrl) ?? this.content?.url);
  }

  get #campaign() {
    return this.content?.campaign ?? this.localizer.campaign;
  }

  get #navigator(): Partial<Navigator> {
    return this.ownerDocument.defaultView!.navigator;
  }

  /** Passes it on with the menu of the device. */
  #openSheet = async (): Promise<void> => {
    this._outcome = undefined;
    this.#copier.reset();
    // the menu did not answer: it is opened again, with the other ways below
    if (this.#isSheetOpen) this._isOpen = true;
    this.#isSheetOpen = true;
    const { subject, text } = shareWords(this.#campaign, this.localizer);
    try {
      await this.#navigator.share!({ title: subject, text, url: this.#url! });
      this._outcome = 'share.done';
      this.#announce('sheet');
    } catch (error) {
      // the visitor closed the menu
      if ((error as Error | undefined)?.name !== 'AbortError') {
        this._outcome = 'share.failed';
        this._isOpen = true;
      }
    }
    this.#isSheetOpen = false;
  };

  #toggle = (): void => {
    this._isOpen = !this._isOpen;
  };

  #copy = async (): Promise<void> => {
    this._outcome = undefined;
    if (await this.#copier.copy('link')) this.#announce('copy');
  };

  #announce = (how: ShareHow): void => announce(this, 'hk-share', { how });

  protected override render(): TemplateResult | typeof nothing {
    const { localizer } = this;
    const url = this.#url;
    if (!url) return nothing;
    const hasSheet = !!this.#navigator.share;
    const isOpen = this._isOpen;
    const status = this._outcome
      ? localizer.text(this._outcome)
      : this.#copier.statusMessage(localizer) || nothing;
    return html`<div class="root" lang=${localizer.lang} dir="ltr">
      ${button({
        text: localizer.text('share.button'),
        onClick: hasSheet ? this.#openSheet : this.#toggle,
        look: this.isMain ? 'primary' : 'quiet',
        id: 'share',
        part: 'share-button',
        ...(!hasSheet && { isExpanded: isOpen }),
      })}
      <p class="note">${localizer.text('share.what', { host: hostOf(url) })}</p>
      ${
        hasSheet
          ? button({
              text: localizer.text('share.more'),
              onClick: this.#toggle,
              look: 'link',
              id: 'more',
              isExpanded: isOpen,
            })
          : nothing
      }
      <p class="status-message" role="status">${status}</p>
      ${
        isOpen
          ? html`<div class="ways">
              ${renderShareWays({
                ...shareWords(this.#campaign, localizer),
                localizer,
                url,
                services: this.#campaign.share?.services,
                onCopy: this.#copy,
                onShare: this.#announce,
              })}
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-share-bar': HkShareBar;
  }
}
