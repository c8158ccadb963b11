import type { Localizer } from '../../i18n/localizer.ts';
/** Sentences: the date of the directory, and a note if a new Congress begins soon. */
export declare function directoryDate(localizer: Localizer, asOf?: string | null): unknown[];
