import type { LitElement } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

/**
 * Copies the text of an element, or what is typed in a field.
 *
 * Pages without a secure context have no clipboard: there the text is selected and copied the old way.
 *
 * @returns whether it was copied; if not, it is selected
 */
export async function copyTextOf(element: HTMLElement): Promise<boolean> {
  const field = element.matches('textarea') ? (element) : undefined;
  try {
    await navigator.clipboard.writeText(field?.value ?? element.textContent.trim());
    return true;
  } catch {
    if (field) field.select();
    else element.ownerDocument.getSelection()?.selectAllChildren(element);
    // deprecated, and the one way that works on http pages
    return element.ownerDocument.execCommand('copy');
  }
}

const COPIED_MESSAGES = { number: 'seat.copied', script: 'script.copied' } as const;

/** The id of an element whose text can be copied. */
type CopyId = keyof typeof COPIED_MESSAGES;

/** Copies texts of an element, and keeps what to tell the visitor of it. */
export class Copier {
  #id?: CopyId | undefined;
  #isCopied = false;

  constructor(private readonly host: LitElement) {}

  /** Copies the text of the element with that id. */
  async copy(id: CopyId): Promise<void> {
    // the old message goes first, so that the same one is announced again
    this.reset();
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#isCopied = await copyTextOf(this.host.renderRoot.querySelector(`#${id}`)!);
    this.#id = id;
    this.host.requestUpdate();
  }

  reset(): void {
    this.#id = undefined;
  }

  /** What to tell the visitor of the copying of that element; empty where it was not copied. */
  statusMessage(id: CopyId, localizer: Localizer): string {
    if (this.#id !== id) return '';
    return localizer.text(this.#isCopied ? COPIED_MESSAGES[id] : 'copy.selected');
  }
}
