/**
 * Copies the text of an element. Pages without a secure context have no clipboard: there the text is selected and copied
 * the old way.
 *
 * @returns false where only the selection could be made, so that the visitor copies it
 */
export declare function copyText(element: HTMLElement): Promise<boolean>;
