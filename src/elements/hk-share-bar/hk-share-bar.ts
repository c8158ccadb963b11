import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hostOf } from '../../lib/links.ts';
import { NativePromise } from '../../lib/native.ts';
import { saveFile } from '../../lib/save-file.ts';
import { announce, type ShareHow } from '../../state/public-events.ts';
import { button } from '../base/button.ts';
import { copyTextOf } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { HkElement } from '../base/hk-element.ts';
import { drawPicture, lookOf, shortAddress } from './picture.ts';
import { isOfPicture, renderPicture, type Picture, type PictureOutcome } from './picture-view.ts';
import { styles } from './hk-share-bar.styles.ts';
import { shareAddress } from '../base/share-address.ts';
import { ownedAddress, shareWords, type ShareContent } from '../base/share-content.ts';
import { renderShareWays } from './share-ways.ts';

type Outcome = 'share.done' | 'share.failed' | 'share.copied' | 'copy.selected' | PictureOutcome;

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

  /** What the visitor is told about the last thing that they did. */
  @state() private _outcome?: Outcome | undefined;

  /** Undefined until it is drawn; null where the browser cannot draw it. */
  @state() private _picture?: Picture | null | undefined;

  /** What the picture was drawn from. */
  #drawnFrom = '';

  #isSheetOpen = false;

  /** The address that was shown last. */
  #shownUrl?: string | undefined;

  get #url(): string | undefined {
    return shareAddress(this, ownedAddress(this.shareUrl) ?? this.content?.url);
  }

  get #campaign() {
    return this.content?.campaign ?? this.localizer.campaign;
  }

  get #navigator(): Partial<Navigator> {
    // a document whose frame is gone has no window
    return (this.ownerDocument.defaultView ?? window).navigator;
  }

  /** Passes something on with the menu of the device. */
  async #openSheet(data: ShareData, how: ShareHow): Promise<void> {
    this._outcome = undefined;
    // the menu did not answer: it is opened again, with the other ways below
    if (this.#isSheetOpen) this._isOpen = true;
    this.#isSheetOpen = true;
    try {
      await this.#navigator.share!(data);
      this._outcome = 'share.done';
      this.#announce(how);
    } catch (error) {
      // the visitor closed the menu
      if ((error as Error | undefined)?.name !== 'AbortError') {
        this._outcome = how === 'picture' ? 'picture.failed' : 'share.failed';
        this._isOpen = true;
      }
    }
    this.#isSheetOpen = false;
  }

  #share = (): Promise<void> => {
    const { subject, text } = shareWords(this.#campaign, this.localizer);
    return this.#openSheet({ title: subject, text, url: this.#url! }, 'sheet');
  };

  #sharePicture = (): Promise<void> => {
    const { text } = shareWords(this.#campaign, this.localizer);
    return this.#openSheet({ files: [this._picture!.file], text: `${text} ${this.#url!}` }, 'picture');
  };

  /** Takes the picture along; `outcome` is what the visitor is told if that worked. */
  async #takePicture(take: (file: File) => unknown, outcome?: PictureOutcome): Promise<void> {
    this._outcome = undefined;
    try {
      await take(this._picture!.file);
      this._outcome = outcome;
      this.#announce('picture');
    } catch {
      this._outcome = 'picture.failed';
    }
  }

  #copyPicture = (): Promise<void> =>
    this.#takePicture(
      (file) => this.#navigator.clipboard!.write([new ClipboardItem({ [file.type]: file })]),
      'picture.copied',
    );

  #savePicture = (): Promise<void> =>
    this.#takePicture((file) => saveFile(file, file.name, this.ownerDocument));

  /**
   * Draws the square picture, 1080 x 1080 pixels, from the campaign in the language and the colours of the element.
   *
   * @param address where it leads, as it is written on it; by default what is passed on
   * @returns a PNG file; undefined where the browser does not let it be drawn, or has no typeface for the language
   * @internal
   */
  async drawPicture(address = this.#url && shortAddress(this.#url)): Promise<Picture | undefined> {
    await this.updateComplete;
    const probe = this.renderRoot.querySelector('.look');
    if (!probe || address === undefined) return undefined;
    const canvas = this.ownerDocument.createElement('canvas');
    try {
      const words = drawPicture(
        canvas,
        { campaign: this.#campaign, address, organizer: this.content?.organizer },
        lookOf(probe),
      );
      const blob = words && (await new NativePromise<Blob | null>((done) => canvas.toBlob(done)));
      if (!blob) return undefined;
      const alt = this.localizer.text('picture.alt', { words });
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-labelledby', 'alt');
      return { canvas, alt, file: new File([blob], 'call-congress.png', { type: blob.type }) };
    } catch {
      // a script of the page may have changed what a canvas does
      return undefined;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const url = this.#url;
    // what was copied is another address
    if (url !== this.#shownUrl) this._outcome = undefined;
    this.#shownUrl = url;
  }

  protected override updated(): void {
    const { content, localizer, theme } = this;
    // not by the template: rendered anywhere else, to be compared, it would take the canvas away from here
    const frame = this.renderRoot.querySelector('.picture');
    if (this._picture && frame?.firstChild !== this._picture.canvas)
      frame?.replaceChildren(this._picture.canvas);
    const source = this._isOpen ? JSON.stringify([content, localizer.lang, theme, this.#url]) : '';
    if (source === this.#drawnFrom) return;
    this.#drawnFrom = source;
    if (source)
      this.guard(async () => {
        const picture = await this.drawPicture();
        // something may have changed in the meantime
        if (source === this.#drawnFrom) this._picture = picture ?? null;
      });
  }

  #toggle = (): void => {
    this._isOpen = !this._isOpen;
  };

  /** Copies a text that is shown. */
  async #copyText(selector: string, copied: Outcome): Promise<boolean> {
    // gone first, so that a screen reader says the same words again
    this._outcome = undefined;
    await this.updateComplete;
    const isCopied = await copyTextOf(this.renderRoot.querySelector(selector)!);
    this._outcome = isCopied ? copied : 'copy.selected';
    return isCopied;
  }

  #copyLink = async (): Promise<void> => {
    if (await this.#copyText('#link', 'share.copied')) this.#announce('copy');
  };

  #copyAlt = (): Promise<boolean> => this.#copyText('#alt', 'picture.alt.copied');

  #announce = (how: ShareHow): void => announce(this, 'hk-share', { how });

  #renderPicture(): TemplateResult {
    const { localizer } = this;
    const { clipboard, canShare } = this.#navigator;
    const picture = this._picture ?? undefined;
    return renderPicture({
      localizer,
      picture,
      outcome: this._outcome,
      onSave: this.#savePicture,
      onCopy: clipboard && 'ClipboardItem' in window ? this.#copyPicture : undefined,
      onShare:
        picture && canShare?.call(this.#navigator, { files: [picture.file] })
          ? this.#sharePicture
          : undefined,
      onCopyAlt: this.#copyAlt,
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer } = this;
    const url = this.#url;
    if (!url) return nothing;
    const hasSheet = !!this.#navigator.share;
    const isOpen = this._isOpen;
    const outcome = this._outcome;
    const status = outcome && !isOfPicture(outcome) ? localizer.text(outcome) : nothing;
    return html`<div class="root" lang=${localizer.lang} dir="ltr">
      <span class="look" hidden><span></span></span>
      ${button({
        text: localizer.text('share.button'),
        onClick: hasSheet ? this.#share : this.#toggle,
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
                onCopy: this.#copyLink,
                onShare: this.#announce,
              })}
              ${this._picture === undefined ? nothing : this.#renderPicture()}
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
