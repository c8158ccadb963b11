import { nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** The choice of the card's language; renders nothing unless the site's owner offers two. */
export declare function renderLanguages(wanted: string | null | undefined, localizer: Localizer, choose: (language: string) => void): TemplateResult | typeof nothing;
