import { type TemplateResult } from 'lit';
import { type Answer } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { VisitState } from '../../state/state.ts';
interface WhereLine {
    answer: Answer;
    visit: VisitState;
    localizer: Localizer;
    isChanging: boolean;
    onChange: () => unknown;
}
/** What was looked up, in one line in the place of the form, and the button that brings the form back. */
export declare function renderWhereLine({ answer, visit, localizer, isChanging, onChange, }: WhereLine): TemplateResult;
export {};
