import { type TemplateResult } from 'lit';
import type { Office, OfficeList } from '../../congress/offices.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { OfficeFinder } from './office-finder.ts';
/** Some of a member's local offices. With `isMain`, they are to be called now, the first of them first. */
export declare const renderOffices: (offices: Office[], localizer: Localizer, isMain?: boolean) => TemplateResult;
/** What stands in the place of the offices while there are none: they are loading, did not load, or the member has none. */
export declare function renderNoOffices(list: OfficeList | null | undefined, offices: OfficeFinder, localizer: Localizer): TemplateResult;
