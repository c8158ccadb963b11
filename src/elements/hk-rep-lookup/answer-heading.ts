import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';
import { heading } from '../base/heading.ts';
import type { AnswerContext } from './render-context.ts';

/** The heading of an answer or a step, which gets the focus. */
export const answerHeading = (
  { headingLevel: level, localizer }: AnswerContext,
  title: keyof Messages,
  values?: Record<string, unknown>,
): TemplateResult => heading({ level, text: localizer.parts(title, values ?? {}), id: 'answer' });

/** The office hours in Washington. */
export const renderWashingtonHours = ({ localizer }: AnswerContext): TemplateResult =>
  html`<p class="note">${officeHoursText(localizer)}</p>`;
