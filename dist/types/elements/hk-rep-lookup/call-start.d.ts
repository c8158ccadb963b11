import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The buttons above the plain list: start or continue the guided calls, and write letters. */
export declare function renderCallStart(context: AnswerContext): TemplateResult;
