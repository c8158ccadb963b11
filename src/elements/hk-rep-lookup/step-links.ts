// What every step of the calls has: how far the visitor is, and the ways to other steps.
import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { officeName, titledName } from '../../i18n/seat-names.ts';
import { callProgress, needsHouseChoice } from '../../state/selectors.ts';
import type { Step } from '../../state/state.ts';
import { button } from '../base/button.ts';
import type { AnswerContext } from './render-context.ts';

/** A listener that goes to another step. */
export const goToStep =
  ({ dispatch }: AnswerContext, step: Step) =>
  (): void =>
    dispatch({ type: 'go-to-step', step });

/** "Senator Ada Lovelace", or the office where nobody is named. */
export const calleeName = (seat: Seat, { localizer }: AnswerContext): string =>
  titledName(seat, localizer) ?? officeName(seat, localizer);

/** How far the visitor is, to see and to hear. */
export function renderProgress({ localizer, topic, visit }: AnswerContext): TemplateResult {
  const { called, total } = callProgress(visit, topic.id);
  return html`<div class="progress">
    <progress aria-hidden="true" max=${total} value=${called}></progress>
    <p class="note" role="status">${localizer.text('call.progress', { done: called, total })}</p>
  </div>`;
}

/** The plain list is always one press away. */
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

/** Leads to the choice of the House member, where that is still to be made. */
export const renderHouseChoiceLink = (context: AnswerContext): TemplateResult | typeof nothing =>
  needsHouseChoice(context.visit)
    ? html`<p>${context.localizer.text('end.choose')}</p>
        ${button({
          text: context.localizer.text('end.choose.go'),
          onClick: goToStep(context, { name: 'list' }),
        })}`
    : nothing;
