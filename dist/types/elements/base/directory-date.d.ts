import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** The date of the directory, and a note if a new Congress begins soon. */
export declare function renderDirectoryDate(localizer: Localizer, asOf?: string | null): TemplateResult;
