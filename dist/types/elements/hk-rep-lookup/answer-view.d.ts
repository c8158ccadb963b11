import type { AnswerContext } from './render-context.ts';
/** What the lookup answers, or the step of the calls that stands in its place. */
export declare const renderAnswer: (context: AnswerContext) => unknown;
