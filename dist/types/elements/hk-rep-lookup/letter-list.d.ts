import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
/** The letters to all members of the answer. */
export declare function renderLetters(context: AnswerContext): TemplateResult;
