import type { LitElement } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

/**
 * Copies the text of an element, or the value of a text area.
 *
 * Http pages have no `navigator.clipboard`: there it selects the text and uses `execCommand`.
 *
 * @returns whether it was copied; if not, the text is selected, so that the visitor can copy it
 */
export async function copyTextOf(element: HTMLElement): Promise<boolean> {
  const field = element.matches('textarea') ? element : undefined;
  try {
    await element.ownerDocument.defaultView!.navigator.clipboard.writeText(
      field?.value ?? element.textContent.trim(),
    );
    return true;
  } catch {
    if (field) field.select();
    else element.ownerDocument.getSelection()?.selectAllChildren(element);
    // deprecated, but the only way on http pages
    return element.ownerDocument.execCommand('copy');
  }
}

const COPIED_MESSAGES = { number: 'seat.copied', script: 'script.copied' } as const;

const SELECTORS = { number: '.active [part=number]', script: '#script' } as const;

/** What can be copied: the number of the active member, or what to say. */
type CopyId = keyof typeof COPIED_MESSAGES;

/** Copies texts of an element, and remembers the message about it for the visitor. */
export class Copier {
  #id?: CopyId | undefined;
  #isCopied = false;

  constructor(private readonly host: LitElement) {}

  async copy(id: CopyId): Promise<void> {
    // removed first, so that screen readers announce the same message again
    this.reset();
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#isCopied = await copyTextOf(this.host.renderRoot.querySelector(SELECTORS[id])!);
    this.#id = id;
    this.host.requestUpdate();
  }

  reset(): void {
    this.#id = undefined;
  }

  /** The message for the visitor after something was copied; otherwise empty. */
  statusMessage(localizer: Localizer): string {
    if (!this.#id) return '';
    return localizer.text(this.#isCopied ? COPIED_MESSAGES[this.#id] : 'copy.selected');
  }
}
