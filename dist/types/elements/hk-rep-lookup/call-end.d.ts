import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The end of the calls: what was done, what is left, and what comes next. */
export declare function renderCallEnd(context: AnswerContext): TemplateResult;
