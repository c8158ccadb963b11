// What several steps of the calls share: the progress, and links to other steps.
import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { officeName, titledName } from '../../i18n/seat-names.ts';
import { callProgress, needsHouseChoice } from '../../state/selectors.ts';
import type { Step } from '../../state/state.ts';
import { button } from '../base/button.ts';
import type { AnswerContext } from './render-context.ts';

/** An event listener that goes to a step. */
export const goToStep =
  ({ dispatch }: AnswerContext, step: Step) =>
  (): void =>
    dispatch({ type: 'go-to-step', step });

/**
 * "Senator Ada Lovelace", or the office if there is no member to name. Isolated, because the letters of a name may run from
 * right to left, and would take the words beside them along.
 */
export const calleeName = (seat: Seat, { localizer }: AnswerContext): TemplateResult =>
  html`<bdi>${titledName(seat, localizer) ?? officeName(seat, localizer)}</bdi>`;

/** How many calls are done, as a bar and as text for screen readers. */
export function renderProgress({ localizer, topic, visit }: AnswerContext): TemplateResult {
  const { called, total } = callProgress(visit, topic.id);
  return html`<div class="progress">
    <progress aria-hidden="true" max=${total} value=${called}></progress>
    <p class="note" role="status">${localizer.text('call.progress', { done: called, total })}</p>
  </div>`;
}

export const renderListLink = (context: AnswerContext): TemplateResult =>
  button({
    text: context.localizer.text('guide.list'),
    onClick: goToStep(context, { name: 'list' }),
    look: 'link',
  });

export const renderLettersButton = (context: AnswerContext): TemplateResult =>
  button({
    text: context.localizer.text('guide.write'),
    onClick: goToStep(context, { name: 'letters' }),
    look: 'quiet',
  });

/** A link to the choice of the House member, if the visitor has not made it. */
export const renderHouseChoiceLink = (context: AnswerContext): TemplateResult | typeof nothing =>
  needsHouseChoice(context.visit)
    ? html`<p>${context.localizer.text('end.choose')}</p>
        ${button({
          text: context.localizer.text('end.choose.go'),
          onClick: goToStep(context, { name: 'list' }),
        })}`
    : nothing;
