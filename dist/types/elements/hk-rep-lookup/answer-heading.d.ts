import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { AnswerContext } from './render-context.ts';
/** The heading of what stands in the place of an answer: the focus goes to it. */
export declare const answerHeading: ({ headingLevel: level, localizer }: AnswerContext, title: keyof Messages, values?: Record<string, unknown>) => TemplateResult;
/** When somebody answers in Washington. */
export declare const renderWashingtonHours: ({ localizer }: AnswerContext) => TemplateResult;
