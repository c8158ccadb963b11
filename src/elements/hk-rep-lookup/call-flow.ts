import { html, type TemplateResult } from 'lit';
import { currentStep, seatsToCall } from '../../state/selectors.ts';
import { renderCallEnd } from './call-end.ts';
import { renderCallStep } from './call-step.ts';
import { renderLetters } from './letter-list.ts';
import type { AnswerContext } from './render-context.ts';
import { renderProgress } from './step-links.ts';

/** The calls one at a time, or the letters; null where the visitor wants to see the plain list. */
export function renderCallFlow(context: AnswerContext): TemplateResult | null {
  const { visit, topic } = context;
  const { name, seat: id } = currentStep(visit, topic.id);
  if (name === 'list') return null;
  if (name === 'letters') return renderLetters(context);
  const seat = seatsToCall(visit).find((one) => one.id === id);
  // one element for all of these steps: the progress stays in the page, so that screen readers announce its change
  return html`<div class="steps">
    ${renderProgress(context)}
    ${seat ? renderCallStep(context, seat, name === 'missed') : renderCallEnd(context)}
  </div>`;
}
