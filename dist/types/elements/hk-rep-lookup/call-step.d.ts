import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/**
 * One call: what will happen, whom, what to say, the number, and how it went.
 *
 * @param isMissed nobody answered: the local offices, and when Washington opens
 */
export declare function renderCallStep(context: AnswerContext, seat: Seat, isMissed: boolean): TemplateResult;
