import { html, type TemplateResult } from 'lit';
import { currentStep, seatsToCall } from '../../state/selectors.ts';
import { renderCallEnd } from './call-end.ts';
import { renderCallStep } from './call-step.ts';
import { renderLetters } from './letter-list.ts';
import type { AnswerContext } from './render-context.ts';
import { renderProgress } from './step-links.ts';

/** The current step of the guided calls, or the letters; null if the plain list is shown. */
export function renderCallFlow(context: AnswerContext): TemplateResult | null {
  const { visit, topic } = context;
  const { name, seat: id } = currentStep(visit, topic.id);
  if (name === 'list') return null;
  if (name === 'letters') return renderLetters(context);
  const seat = seatsToCall(visit).find((one) => one.id === id);
  // one template for all steps: the status of the progress stays in the page, so that screen readers announce its changes
  return html`<div class="steps">
    ${renderProgress(context)}
    ${seat ? renderCallStep(context, seat, name === 'missed') : renderCallEnd(context)}
  </div>`;
}
