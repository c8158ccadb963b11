import type { AnswerContext } from './render-context.ts';
/** The current step of the guided calls or letters, or else the answer. */
export declare const renderAnswer: (context: AnswerContext) => unknown;
