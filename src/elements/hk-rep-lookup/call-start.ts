import { html, type TemplateResult } from 'lit';
import { callProgress, nextCallStep, outcomeOf, seatsToCall } from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import type { AnswerContext } from './render-context.ts';
import { goToStep, renderLettersButton } from './step-links.ts';

/** The buttons above the plain list: start or continue the guided calls, and write letters. */
export function renderCallStart(context: AnswerContext): TemplateResult {
  const { localizer, topic, visit } = context;
  const { called, total } = callProgress(visit, topic.id);
  const isBegun = seatsToCall(visit).some(({ id }) => outcomeOf(visit, topic.id, id));
  const label =
    called === total
      ? localizer.text('guide.done', { total })
      : isBegun
        ? localizer.text('guide.go-on', { done: called, total })
        : localizer.text('guide.start');
  return html`<div class="ways">
    ${button({ text: label, onClick: goToStep(context, nextCallStep(visit, topic.id)), part: 'guide' })}
    ${renderLettersButton(context)}
  </div>`;
}
