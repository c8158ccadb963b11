import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** Advice for visitors who may be under surveillance. */
export declare const renderBeforeYouCall: (localizer: Localizer) => TemplateResult;
