import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { renderQrCode } from './qr-code.ts';

/** Whoever reads with a mouse has, most likely, no phone in hand. */
const hasMouse = () => matchMedia('(hover: hover) and (pointer: fine)').matches;

/** The number of a seat as a code for the camera of the phone that calls; nothing on a phone. */
export function renderPhoneCode(localizer: Localizer, { member }: Seat): TemplateResult | typeof nothing {
  if (!hasMouse()) return nothing;
  const number = member?.phone ?? SWITCHBOARD;
  return html`<div class="scan" part="scan">
    ${renderQrCode(telUrl(number), localizer.text('call.scan.label', { number }))}
    <p class="note">${localizer.text('call.scan')}</p>
  </div>`;
}
