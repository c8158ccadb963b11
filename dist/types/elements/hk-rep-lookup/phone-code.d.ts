import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
/** Makes the codes of seats before they are shown, because that is slow. */
export declare function preparePhoneCodes(seats: Seat[]): void;
/** The number of a seat as a QR code, to dial with a phone; on a phone, nothing. */
export declare function renderPhoneCode(localizer: Localizer, seat: Seat): TemplateResult | typeof nothing;
