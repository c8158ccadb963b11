import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import {
  callProgress,
  isCalled,
  needsHouseChoice,
  nextCallStep,
  nextTopic,
  outcomeOf,
  seatsToCall,
} from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import { answerHeading } from './answer-heading.ts';
import type { AnswerContext } from './render-context.ts';
import {
  calleeName,
  goToStep,
  renderHouseChoiceLink,
  renderLettersButton,
  renderListLink,
} from './step-links.ts';
import { topicName } from './topic-picker.ts';

function renderResult(context: AnswerContext, seat: Seat) {
  const { localizer, topic, visit } = context;
  const outcome = outcomeOf(visit, topic.id, seat.id);
  const who = calleeName(seat, context);
  return html`<li>
    <b>${who}</b> <span>${localizer.text(`mark.${outcome ?? 'none'}`)}</span>
    ${
      isCalled(outcome)
        ? nothing
        : button({
            text: localizer.parts('end.call', { who }),
            onClick: goToStep(context, { name: 'call', seat: seat.id }),
            look: 'link',
          })
    }
  </li>`;
}

/** A button that starts the calls about the next topic. */
function renderNextTopic(context: AnswerContext) {
  const { localizer, topic, topics, visit, dispatch } = context;
  const next = nextTopic(visit, topics, topic);
  if (!next) return nothing;
  return button({
    text: localizer.text('end.next', { topic: topicName(next, localizer) }),
    onClick: () => dispatch({ type: 'choose-topic', topic: next.id, step: nextCallStep(visit, next.id) }),
    look: needsHouseChoice(visit) ? 'quiet' : 'primary',
  });
}

/** The end of the guided calls: how each went, and what to do next. */
export function renderCallEnd(context: AnswerContext): TemplateResult {
  const { localizer, topic, visit } = context;
  const { called, total } = callProgress(visit, topic.id);
  return html`${answerHeading(context, called ? 'end.heading' : 'end.heading.none')}
    <p>${called ? localizer.text('end.what', { done: called, total }) : localizer.text('end.none')}</p>
    <ul class="summary" role="list">
      ${seatsToCall(visit).map((seat) => renderResult(context, seat))}
    </ul>
    ${renderHouseChoiceLink(context)}
    <div class="ways">${renderNextTopic(context)} ${renderLettersButton(context)}</div>
    <p class="links">${renderListLink(context)}</p>`;
}
