import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Step } from '../../state/state.ts';
import type { AnswerContext } from './render-context.ts';
/** An event listener that goes to a step. */
export declare const goToStep: ({ dispatch }: AnswerContext, step: Step) => () => void;
/**
 * "Senator Ada Lovelace", or the office if there is no member to name. Isolated, because the letters of a name may run from
 * right to left, and would take the words beside them along.
 */
export declare const calleeName: (seat: Seat, { localizer }: AnswerContext) => TemplateResult;
/** How many calls are done, as a bar and as text for screen readers. */
export declare function renderProgress({ localizer, topic, visit }: AnswerContext): TemplateResult;
export declare const renderListLink: (context: AnswerContext) => TemplateResult;
export declare const renderLettersButton: (context: AnswerContext) => TemplateResult;
/** A link to the choice of the House member, if the visitor has not made it. */
export declare const renderHouseChoiceLink: (context: AnswerContext) => TemplateResult | typeof nothing;
