import { type TemplateResult } from 'lit';
/** The dark modules of a text's code. */
export declare function codeOf(text: string): string;
/**
 * A QR code as a picture, black on white in every theme, because cameras cannot read others.
 *
 * @param text such as `tel:+12022246542`, up to 42 bytes
 * @param label the picture's accessible name
 */
export declare function renderQrCode(text: string, label: string): TemplateResult;
