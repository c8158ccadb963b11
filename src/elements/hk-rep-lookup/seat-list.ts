import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { outcomeOf } from '../../state/selectors.ts';
import { SEAT_PARTS } from '../base/export-parts.ts';
import type { AnswerContext } from './render-context.ts';

/**
 * A seat, with its number and its script.
 *
 * @param openOffices whether its local offices are open at first
 */
export const renderSeat = (context: AnswerContext, seat: Seat, openOffices = false): TemplateResult => {
  const { answer, topic, reportUrl, directory, visit, localizer, deferDetails } = context;
  return html`<hk-rep-contact
    lang=${localizer.lang}
    exportparts=${SEAT_PARTS}
    .record=${seat}
    .asOf=${answer.asOf}
    .topic=${topic}
    .reportUrl=${reportUrl}
    .directory=${directory}
    .visit=${visit}
    .local=${openOffices}
    .deferDetails=${deferDetails}
  ></hk-rep-contact>`;
};

/** How the call to a seat went. */
function renderOutcome({ visit, topic, localizer }: AnswerContext, { id }: Seat) {
  const outcome = outcomeOf(visit, topic.id, id);
  return outcome ? html`<p class="note mark">${localizer.text(`mark.${outcome}`)}</p>` : nothing;
}

export const renderSeats = (context: AnswerContext, seats: Seat[]): TemplateResult | typeof nothing =>
  seats.length
    ? html`<ul class="seats" role="list">
        ${seats.map((seat) => html`<li>${renderSeat(context, seat)}${renderOutcome(context, seat)}</li>`)}
      </ul>`
    : nothing;
