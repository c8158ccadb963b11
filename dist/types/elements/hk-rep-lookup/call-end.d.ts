import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The end of the calls: what was done, or that there is nobody to call, and what else can be done. */
export declare function renderCallEnd(context: AnswerContext): TemplateResult;
