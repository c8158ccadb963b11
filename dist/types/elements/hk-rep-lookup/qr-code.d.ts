import { type TemplateResult } from 'lit';
/**
 * A QR code as a picture, dark on white in every theme, because cameras read no other.
 *
 * @param text such as `tel:+12022246542`
 * @param label what the picture is, for those who do not see it
 */
export declare function renderQrCode(text: string, label: string): TemplateResult;
