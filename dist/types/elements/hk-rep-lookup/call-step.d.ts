import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/**
 * One call: whom, what will happen, the number, what to say, and how it went.
 *
 * @param isMissed nobody answered: shows the local offices, or when Washington opens
 */
export declare function renderCallStep(context: AnswerContext, seat: Seat, isMissed: boolean): TemplateResult;
