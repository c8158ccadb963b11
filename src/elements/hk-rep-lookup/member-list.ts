// The members of an answer, as rows in the order in which they are called.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Seat } from '../../congress/congress.ts';
import { shortOffice } from '../../i18n/seat-names.ts';
import {
  isCalled,
  needsHouseChoice,
  outcomeOf,
  seatsNotAsked,
  seatsToCall,
  shownSeat,
  type Subject,
} from '../../state/selectors.ts';
import { entryKey, type VisitState } from '../../state/state.ts';
import { OMITTED } from '../base/attributes.ts';
import { button } from '../base/button.ts';
import { nameId } from '../base/name-id.ts';
import { renderSeatRow, seatCallLink } from '../base/seat-row.ts';
import { renderHouseQuestion } from './questions.ts';
import type { AnswerContext } from './render-context.ts';

/** The seats to show: those to call about a topic, and the vacant ones, which nobody can be called for. */
export function shownSeats(visit: VisitState, { chamber }: Subject): Seat[] {
  const { answer, chosenSeats } = visit;
  const callable = seatsToCall(visit, chamber);
  const vacant = [
    ...(answer?.kind === 'found' && !chosenSeats.length ? answer.seats : []),
    ...chosenSeats,
  ].filter(({ status }) => status === 'vacant');
  const senateVacancies = answer?.seats.filter(
    (seat) => seat.status === 'vacant' && seat.chamber === 'senate' && !vacant.includes(seat),
  );
  return [
    ...callable,
    ...[...(senateVacancies ?? []), ...vacant].filter((seat) => !chamber || seat.chamber === chamber),
  ];
}

/** What was done about a seat: a word, and whether it counts as done. */
function markOf({ visit, topic, localizer }: AnswerContext, { id }: Seat) {
  if (visit.view === 'letters') {
    const isTaken = visit.takenLetters.includes(entryKey(topic.id, id));
    return isTaken ? { text: localizer.text('mark.letter'), isDone: true } : undefined;
  }
  const outcome = outcomeOf(visit, topic.id, id);
  return outcome && { text: localizer.text(`mark.${outcome}`), isDone: isCalled(outcome) };
}

/** The link that dials, or in the letters the button that opens one. */
function renderControl(
  context: AnswerContext,
  seat: Seat,
  { isActive, isMarked }: { isActive: boolean; isMarked: boolean },
) {
  const { visit, topic, localizer, dispatch } = context;
  const open = () => dispatch({ type: 'open-seat', seat: seat.id });
  if (visit.view === 'calls') {
    const isNext = isActive && outcomeOf(visit, topic.id, seat.id) !== 'missed';
    return seatCallLink(seat, localizer, {
      look: isNext ? 'primary' : isMarked ? 'plain' : 'quiet',
      onClick: open,
    });
  }
  if (!seat.member) return nothing;
  return isActive
    ? html`<span class="note">${localizer.text('letters.is-open')}</span>`
    : button({
        text: localizer.text('letters.open'),
        onClick: open,
        look: 'quiet',
        id: `open-${nameId(seat.id)}`,
        labelledBy: `open-${nameId(seat.id)} ${nameId(seat.id)}`,
      });
}

function renderRow(context: AnswerContext, seat: Seat, place: number): TemplateResult {
  const { answer, visit, topic, localizer, headingLevel, dispatch } = context;
  const isVacant = seat.status === 'vacant';
  const isActive = shownSeat(visit, topic) === seat;
  const mark = markOf(context, seat);
  const isMarked = !!mark;
  const hasMoreHouseSeats = visit.chosenSeats.length > 1;
  const row = renderSeatRow(
    seat,
    { localizer, headingLevel: headingLevel + 1, asOf: answer.asOf },
    {
      sign: isVacant ? '' : mark ? (mark.isDone ? '✓' : '–') : place,
      mark: mark?.text,
      office: shortOffice(seat, localizer, hasMoreHouseSeats),
      ...(!isVacant && {
        onOpen: () => dispatch({ type: 'open-seat', seat: seat.id }),
        control: renderControl(context, seat, { isActive, isMarked }),
      }),
    },
  );
  return html`<li
    part="seat"
    class="row ${isActive ? 'active' : ''} ${isMarked ? 'marked' : ''}"
    aria-current=${isActive ? 'step' : OMITTED}
  >
    ${row}
  </li>`;
}

/** The rows of an answer. A row is a new element for each seat, because translators replace the text of old ones. */
export function renderMembers(context: AnswerContext): TemplateResult {
  const { visit, topic, localizer } = context;
  const seats = shownSeats(visit, topic);
  const others = seatsNotAsked(visit, topic);
  return html`${topic.chamber ? html`<p class="note">${localizer.text(`asked.${topic.chamber}`)}</p>` : nothing}
    <ol class="rows" role="list">
      ${seats.map((seat, i) => keyed(seat.id, renderRow(context, seat, i + 1)))}
      ${needsHouseChoice(visit, topic.chamber) ? renderHouseQuestion(context, seats.length + 1) : nothing}
    </ol>
    ${
      others.length && visit.view === 'calls'
        ? html`<details>
            <summary>${localizer.text(others[1] ? 'asked.others' : 'asked.other')}</summary>
            ${renderSeats(context, others)}
          </details>`
        : nothing
    }`;
}

/** Rows of seats that belong to no line of calls, because the visitor's district is not known. */
export const renderSeats = (
  { answer, localizer, headingLevel }: AnswerContext,
  seats: Seat[],
): TemplateResult | typeof nothing =>
  seats.length
    ? html`<ul class="rows" role="list">
        ${seats.map((seat) =>
          keyed(
            seat.id,
            html`<li part="seat" class="row alone">
              ${renderSeatRow(seat, { localizer, headingLevel: headingLevel + 1, asOf: answer.asOf })}
            </li>`,
          ),
        )}
      </ul>`
    : nothing;
