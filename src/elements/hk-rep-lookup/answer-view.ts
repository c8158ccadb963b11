import { html, nothing, type TemplateResult } from 'lit';
import { parseZip, type AnswerKind, type Seat } from '../../congress/congress.ts';
import type { Messages } from '../../i18n/messages.ts';
import { seatsToCall } from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import { answerHeading, renderWashingtonHours } from './answer-heading.ts';
import { renderCallFlow } from './call-flow.ts';
import { renderCallStart } from './call-start.ts';
import {
  renderDistrictChoices,
  renderFinder,
  renderOtherOptions,
  renderOtherWays,
  renderPossibleDistricts,
} from './district-choice.ts';
import type { AnswerContext } from './render-context.ts';
import { renderSeats } from './seat-list.ts';
import { renderStatePicker } from './state-picker.ts';

const senators = (seats: Seat[]) => seats.filter(({ chamber }) => chamber === 'senate');
const house = (seats: Seat[]) => seats.filter(({ chamber }) => chamber === 'house');

/** The office hours, and the buttons for the guided calls and the letters. */
const renderLeadIn = (context: AnswerContext) =>
  html`${renderWashingtonHours(context)}
  ${seatsToCall(context.visit).length ? renderCallStart(context) : nothing}`;

function found(context: AnswerContext) {
  const { answer, localizer } = context;
  const finder = renderFinder(localizer);
  // the directory is too old to name the House member, so the House's own finder is shown
  const isWithheld = answer.seats.at(-1)?.status === 'withheld';
  return html`
    ${answerHeading(context, 'found.heading')} ${renderLeadIn(context)} ${renderSeats(context, answer.seats)}
    ${isWithheld ? finder : nothing}
    ${renderOtherOptions(context, 'found.other', isWithheld ? nothing : finder)}
  `;
}

function chooseDistrict(context: AnswerContext) {
  const { answer, visit, localizer } = context;
  return html`
    ${answerHeading(context, visit.zip ? 'choose.heading' : 'position.near', { n: answer.districts.length })}
    <p>${localizer.text('choose.why')}</p>
    ${renderLeadIn(context)} ${renderSeats(context, senators(answer.seats))}
    ${renderDistrictChoices(context, house(answer.seats))} ${renderFinder(localizer)}
    ${renderOtherOptions(context, 'choose.none')}
  `;
}

function chooseState(context: AnswerContext) {
  const { answer, visit, localizer, findAgain } = context;
  return html`
    ${answerHeading(context, visit.zip ? 'states.heading' : 'position.near', { n: answer.states.length })}
    <p id="which">${localizer.text('states.which')}</p>
    <ul class="choices" role="list" aria-labelledby="which">
      ${answer.states.map(
        (state) =>
          html`<li>
            ${button({ text: localizer.state(state), onClick: () => findAgain(state), look: 'quiet' })}
          </li>`,
      )}
    </ul>
    ${renderOtherWays(context)}
  `;
}

function unknown(context: AnswerContext) {
  const { answer, visit, localizer, findAgain } = context;
  const [state] = answer.states;
  return html`
    ${answerHeading(context, 'unknown.heading', { zip: parseZip(visit.zip) ?? visit.zip })}
    <p>
      ${
        state
          ? localizer.text('unknown.state', { state: localizer.state(state) })
          : localizer.text('unknown.what')
      }
    </p>
    ${renderSeats(context, answer.seats)} ${renderPossibleDistricts(context, localizer.text('choose.which'))}
    ${state ? renderFinder(localizer) : nothing} ${renderStatePicker(localizer, findAgain)}
  `;
}

function outOfDate(context: AnswerContext) {
  const { answer, localizer } = context;
  return html`
    ${answerHeading(context, 'congress.new')}
    <p>
      ${localizer.text('out-of-date.what')}
      ${localizer.parts('switchboard.ask', { number: switchboardLink() })}
    </p>
    ${renderFinder(localizer)} ${renderSeats(context, answer.seats)}
  `;
}

function unavailable(context: AnswerContext) {
  const { localizer, findAgain } = context;
  return html`
    ${answerHeading(context, 'unavailable.heading')}
    <p>${localizer.parts('unavailable.what', { number: switchboardLink() })}</p>
    ${button({ text: localizer.text('unavailable.retry'), onClick: () => findAgain(), look: 'quiet' })}
  `;
}

/** An answer with only a heading and a sentence. */
const sentence = (context: AnswerContext, title: keyof Messages, what: keyof Messages) =>
  html`${answerHeading(context, title)}
    <p>${context.localizer.text(what)}</p>`;

const VIEWS: Record<AnswerKind, (context: AnswerContext) => TemplateResult | typeof nothing> = {
  found,
  'choose-district': chooseDistrict,
  'choose-state': chooseState,
  military: (context) => sentence(context, 'military.heading', 'military.what'),
  'no-seat': (context) =>
    context.visit.zip
      ? sentence(context, 'no-seat.heading', 'no-seat.what')
      : sentence(context, 'abroad.heading', 'abroad.what'),
  unknown,
  'out-of-date': outOfDate,
  unavailable,
  // shown at the field
  invalid: () => nothing,
};

/** The current step of the guided calls or letters, or else the answer. */
export const renderAnswer = (context: AnswerContext): unknown =>
  renderCallFlow(context) ?? VIEWS[context.answer.kind](context);
