import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** The date of the directory, and whether a new Congress begins soon. */
export declare function renderDirectoryDate(localizer: Localizer, asOf?: string | null): TemplateResult;
