import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Step } from '../../state/state.ts';
import type { AnswerContext } from './render-context.ts';
/** A listener that goes to another step. */
export declare const goToStep: ({ dispatch }: AnswerContext, step: Step) => () => void;
/** "Senator Ada Lovelace", or the office where nobody is named. */
export declare const calleeName: (seat: Seat, { localizer }: AnswerContext) => string;
/** How far the visitor is, to see and to hear. */
export declare function renderProgress({ localizer, topic, visit }: AnswerContext): TemplateResult;
/** The plain list is always one press away. */
export declare const renderListLink: (context: AnswerContext) => TemplateResult;
export declare const renderLettersButton: (context: AnswerContext) => TemplateResult;
/** Leads to the choice of the House member, where that is still to be made. */
export declare const renderHouseChoiceLink: (context: AnswerContext) => TemplateResult | typeof nothing;
