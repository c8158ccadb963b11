import type { LitElement } from 'lit';
import type { Words } from './words.ts';

const DONE = { number: 'seat.copied', script: 'script.copied' } as const;

/** The id of what can be copied. */
type Copied = keyof typeof DONE;

/** Copies a text of an element that a visitor sees, and knows what came of it. */
export class Copier {
  #what?: Copied | undefined;
  #whole = false;

  constructor(private readonly host: LitElement) {}

  /**
   * Copies the text of the element with that id. Pages without a secure context have no clipboard: there the text is
   * selected and copied the old way.
   */
  async copy(what: Copied): Promise<void> {
    this.forget();
    this.host.requestUpdate();
    await this.host.updateComplete;
    const element = this.host.renderRoot.querySelector(`#${what}`)!;
    this.#whole = true;
    try {
      await navigator.clipboard.writeText(element.textContent.trim());
    } catch {
      element.ownerDocument.getSelection()?.selectAllChildren(element);
      // deprecated, and the one way that works on http pages
      this.#whole = element.ownerDocument.execCommand('copy');
    }
    this.#what = what;
    this.host.requestUpdate();
  }

  forget(): void {
    this.#what = undefined;
  }

  /** What to tell the visitor: nothing where it was not copied; where it could only be selected, that. */
  said(what: Copied, words: Words): string {
    return this.#what === what ? words.text(this.#whole ? DONE[what] : 'copy.selected') : '';
  }
}
