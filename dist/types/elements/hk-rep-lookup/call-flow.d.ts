import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The calls one at a time, or the letters; null where the visitor wants to see the plain list. */
export declare function renderCallFlow(context: AnswerContext): TemplateResult | null;
