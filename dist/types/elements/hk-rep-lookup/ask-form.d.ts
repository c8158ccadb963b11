import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { VisitState } from '../../state/state.ts';
interface AskForm {
    visit: VisitState;
    localizer: Localizer;
    /** No request may reveal the visitor's state. */
    isPrivate: boolean;
    /** The answer is on the board, and the visitor does not change it. */
    isHidden: boolean;
    /** Something else is the one thing to do next. */
    isQuiet: boolean;
    onSubmit: (event: Event) => void;
    onInput: () => void;
    onFocus: () => void;
    /** Undefined where geolocation is not available. */
    onLocate: (() => void) | undefined;
    /** What is below the field in addition. */
    more: unknown;
}
/** The field for the ZIP code, its button, and where the ZIP code goes: nowhere. */
export declare function renderAskForm(form: AskForm): TemplateResult;
export {};
