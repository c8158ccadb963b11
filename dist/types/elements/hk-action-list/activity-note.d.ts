import { nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { ActivityCounts } from '../../state/state.ts';
/** What the visitor did about an action; renders nothing if they did nothing. */
export declare function renderActivity({ spoke, voicemail, letter, petition }: ActivityCounts | undefined, localizer: Localizer): TemplateResult | typeof nothing;
