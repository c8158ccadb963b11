import { html, nothing, type TemplateResult } from 'lit';
import { hasGeoData } from '../../congress/built.ts';
import type { Seat } from '../../congress/congress.ts';
import { nextCallStep, outcomeOf, seatsToCall } from '../../state/selectors.ts';
import type { Outcome } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { answerHeading, renderWashingtonHours } from './answer-heading.ts';
import { renderPhoneCode } from './phone-code.ts';
import type { AnswerContext } from './render-context.ts';
import { renderSeat } from './seat-list.ts';
import { renderSenderFields } from './sender-fields.ts';
import { calleeName, goToStep, renderListLink } from './step-links.ts';

const recordOutcome =
  ({ topic, dispatch }: AnswerContext, { id: seat }: Seat, outcome: Outcome) =>
  ({ detail, pointerType }: PointerEvent): void => {
    // after the first click, the button of the next call is in the same place: ignore the second click of a double click.
    // On a touch screen, two quick taps are meant as two.
    if (detail > 1 && pointerType === 'mouse') return;
    dispatch({ type: 'record-outcome', topic: topic.id, seat, outcome });
  };

function renderOutcomeButtons(context: AnswerContext, seat: Seat, offered: readonly Outcome[]) {
  const { localizer, topic, visit } = context;
  const known = outcomeOf(visit, topic.id, seat.id);
  return html`<p class="label" id="how">${localizer.text('call.how')}</p>
    <div class="ways" role="group" aria-labelledby="how">
      ${offered.map((outcome) =>
        button({
          text: localizer.text(`call.${outcome}`),
          onClick: recordOutcome(context, seat, outcome),
          look: 'quiet',
          part: 'outcome',
          isPressed: known === outcome,
        }),
      )}
    </div>`;
}

/** What is below the number: the QR code, the visitor's name, how the call went, links to other steps. */
function renderDetails(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer, visit } = context;
  const seats = seatsToCall(visit);
  const previous = seats[seats.indexOf(seat) - 1];
  return html`${renderPhoneCode(localizer, seat)} ${renderSenderFields(context)}
    ${renderOutcomeButtons(context, seat, ['spoke', 'voicemail', 'missed', 'skipped'])}
    <p class="links">
      ${
        previous
          ? button({
              text: localizer.text('call.previous'),
              onClick: goToStep(context, { name: 'call', seat: previous.id }),
              look: 'link',
            })
          : nothing
      }
      ${renderListLink(context)}
    </p>`;
}

/** The same if nobody answered. */
function renderMissedDetails(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer, visit, topic } = context;
  const next = nextCallStep(visit, topic.id, seatsToCall(visit).indexOf(seat) + 1);
  return html`${renderOutcomeButtons(context, seat, ['spoke', 'voicemail'])}
    <div class="ways">
      ${button({ text: localizer.text('call.next'), onClick: goToStep(context, next) })}
      ${button({
        text: localizer.text('call.again'),
        onClick: goToStep(context, { name: 'call', seat: seat.id }),
        look: 'quiet',
      })}
    </div>
    <p class="links">${renderListLink(context)}</p>`;
}

/**
 * One call: whom, what will happen, the number, what to say, and how it went.
 *
 * @param isMissed nobody answered: shows the local offices, or when Washington opens
 */
export function renderCallStep(context: AnswerContext, seat: Seat, isMissed: boolean): TemplateResult {
  const { localizer, visit, directory, deferDetails } = context;
  const who = calleeName(seat, context);
  const seats = seatsToCall(visit);
  // the text must not promise local offices if there are none to list
  const hasOffices = hasGeoData(directory) && seat.member;
  return html`${answerHeading(context, isMissed ? 'missed.heading' : 'call.heading', {
      n: seats.indexOf(seat) + 1,
      total: seats.length,
      who,
    })}
    <p>${localizer.text(isMissed ? (hasOffices ? 'missed.what' : 'missed.later') : 'call.what')}</p>
    ${isMissed && hasOffices ? nothing : renderWashingtonHours(context)}
    ${renderSeat(context, seat, isMissed && !deferDetails)}
    ${deferDetails ? nothing : (isMissed ? renderMissedDetails : renderDetails)(context, seat)}`;
}
