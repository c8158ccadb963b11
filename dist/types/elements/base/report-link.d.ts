import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
/** The link to report a wrong number of a seat; without an address, nothing. */
export declare function renderReport(address: string | undefined, seat: Seat, localizer: Localizer): TemplateResult | typeof nothing;
