import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
/** The number of a seat as a code for the camera of the phone that calls; nothing on a phone. */
export declare function renderPhoneCode(localizer: Localizer, { member }: Seat): TemplateResult | typeof nothing;
