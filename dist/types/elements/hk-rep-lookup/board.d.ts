import { type TemplateResult } from 'lit';
import type { AnswerContext } from './render-context.ts';
export declare function renderBoard(context: AnswerContext): TemplateResult;
