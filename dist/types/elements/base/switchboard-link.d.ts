import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** The number of the Capitol switchboard as a link. */
export declare const switchboardLink: () => TemplateResult;
/** The button that dials it, where there is no member to call. */
export declare const switchboardButton: (localizer: Localizer, look: "primary" | "quiet") => TemplateResult;
