import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** Three short lines for those who may be watched. */
export declare const renderBeforeYouCall: (localizer: Localizer) => TemplateResult;
