import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/**
 * A seat, with its number and its script.
 *
 * @param openOffices whether its local offices are open at first
 */
export declare const renderSeat: (context: AnswerContext, seat: Seat, openOffices?: boolean) => TemplateResult;
export declare const renderSeats: (context: AnswerContext, seats: Seat[]) => TemplateResult | typeof nothing;
