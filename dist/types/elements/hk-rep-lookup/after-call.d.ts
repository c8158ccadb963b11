import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/** "After your call to Steve Daines": how it went. */
export declare function renderOutcomes(context: AnswerContext, seat: Seat): TemplateResult;
/** "Local offices and website" of the active member. */
export declare const renderMore: ({ localizer, directory, visit, offices, loadOffices }: AnswerContext, seat: Seat) => TemplateResult | typeof nothing;
/** Nobody answered: the local offices, or without them, what else can be done. */
export declare function renderNoAnswer(context: AnswerContext, seat: Seat): TemplateResult;
