import { nothing, type TemplateResult } from 'lit';
import { type AnswerKind } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/** The kinds of answers that the board shows. */
export declare const hasBoard: (kind?: AnswerKind) => boolean;
/** The answer, and a button that dials the switchboard. */
export declare function renderOtherAnswer(context: AnswerContext): TemplateResult | typeof nothing;
