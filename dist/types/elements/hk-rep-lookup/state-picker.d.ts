import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** A list of all states and territories, for a ZIP code that is in no table. */
export declare function renderStatePicker(localizer: Localizer, pick: (state: string) => void): TemplateResult;
