import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The end of the guided calls: how each went, and what to do next. */
export declare function renderCallEnd(context: AnswerContext): TemplateResult;
