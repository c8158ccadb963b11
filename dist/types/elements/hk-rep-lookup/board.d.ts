import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/** The active member of the board; in the letters, the last one when all calls have ended. */
export declare function boardSeat({ visit, topic }: Pick<AnswerContext, 'visit' | 'topic'>): Seat | undefined;
export declare function renderBoard(context: AnswerContext): TemplateResult;
