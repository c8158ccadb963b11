import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** Above the plain list: begins the calls, or continues them, and leads to the letters. */
export declare function renderCallStart(context: AnswerContext): TemplateResult;
