import type { html as Html, TemplateResult } from 'lit';
/**
 * A QR code as a picture, dark on white in every theme: cameras read no other.
 *
 * @param text such as `tel:+12022246542`
 * @param label what the picture is, for those who do not see it
 */
export declare function drawQr(text: string, label: string, html: typeof Html): TemplateResult;
