import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { seatName } from '../../i18n/seat-names.ts';
import { codeOf, renderQrCode } from './qr-code.ts';

/** A device with a mouse is probably not a phone. A page that a test makes up may have no media. */
const hasMouse = () => window.matchMedia?.('(hover: hover) and (pointer: fine)')?.matches;

const phoneOf = ({ member }: Seat) => member?.phone ?? SWITCHBOARD;

/** Makes the codes of seats before they are shown, because that is slow. */
export function preparePhoneCodes(seats: Seat[]): void {
  if (hasMouse()) for (const seat of seats) codeOf(telUrl(phoneOf(seat)));
}

/** The number of a seat as a QR code, to dial with a phone; on a phone, nothing. */
export function renderPhoneCode(localizer: Localizer, seat: Seat): TemplateResult | typeof nothing {
  if (!hasMouse()) return nothing;
  const number = phoneOf(seat);
  return html`<div class="scan" part="scan">
    ${renderQrCode(telUrl(number), localizer.text('call.scan.label', { number }))}
    <p class="note">${localizer.text('call.scan', { who: seatName(seat, localizer) })}</p>
  </div>`;
}
