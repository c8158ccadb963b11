import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/** Prints the letters to all members; renders nothing for one. */
export declare function renderPrintAll(context: AnswerContext): TemplateResult | typeof nothing;
/** The letter to the active member. */
export declare function renderLetter(context: AnswerContext, seat: Seat): TemplateResult;
