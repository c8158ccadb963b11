import { html, type TemplateResult } from 'lit';
import { officeHoursText } from '../../i18n/office-hours.ts';
import { heading } from '../base/heading.ts';
import type { AnswerContext } from './render-context.ts';

/** The heading of what stands in the place of an answer: the focus goes to it. */
export const answerHeading = ({ headingLevel: level }: AnswerContext, text: string): TemplateResult =>
  heading({ level, text, id: 'answer' });

/** When somebody answers in Washington. */
export const renderWashingtonHours = ({ localizer }: AnswerContext): TemplateResult =>
  html`<p class="note">${officeHoursText(localizer)}</p>`;
