import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The current step of the guided calls, or the letters; null if the plain list is shown. */
export declare function renderCallFlow(context: AnswerContext): TemplateResult | null;
