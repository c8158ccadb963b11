import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { AnswerContext } from './render-context.ts';
/** The heading of an answer or a step, which gets the focus. */
export declare const answerHeading: ({ headingLevel: level, localizer }: AnswerContext, title: keyof Messages, values?: Record<string, unknown>) => TemplateResult;
/** The office hours in Washington. */
export declare const renderWashingtonHours: ({ localizer }: AnswerContext) => TemplateResult;
