import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { type Subject } from '../../state/selectors.ts';
import { type VisitState } from '../../state/state.ts';
import type { AnswerContext } from './render-context.ts';
/** The seats to show: those to call about a topic, and the vacant ones, which nobody can be called for. */
export declare function shownSeats(visit: VisitState, { chamber }: Subject): Seat[];
/** The rows of an answer. A row is a new element for each seat, because translators replace the text of old ones. */
export declare function renderMembers(context: AnswerContext): TemplateResult;
/** Rows of seats that belong to no line of calls, because the visitor's district is not known. */
export declare const renderSeats: ({ answer, localizer, headingLevel }: AnswerContext, seats: Seat[]) => TemplateResult | typeof nothing;
