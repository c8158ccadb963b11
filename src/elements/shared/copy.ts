/**
 * Copies the text of an element. Pages without a secure context have no clipboard: there the text is selected and copied
 * the old way.
 *
 * @returns false where only the selection could be made, so that the visitor copies it
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return true;
  } catch {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    // deprecated, and the one way that works on http pages
    return element.ownerDocument.execCommand('copy');
  }
}
