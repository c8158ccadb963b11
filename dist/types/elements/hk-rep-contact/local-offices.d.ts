import { type TemplateResult } from 'lit';
import type { OfficeList } from '../../congress/offices.ts';
import type { Localizer } from '../../i18n/localizer.ts';
/** A member's local offices, in the order of the list. `now` in milliseconds since 1970. */
export declare function renderOffices({ offices, asOf }: OfficeList, localizer: Localizer, now?: number): TemplateResult;
