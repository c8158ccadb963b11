// What follows a call: how it went, or if nobody answered, whom to try next.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hasGeoData } from '../../congress/built.ts';
import type { Member, Seat } from '../../congress/congress.ts';
import { seatName, shortOffice } from '../../i18n/seat-names.ts';
import { needsHouseChoice, nextSeat } from '../../state/selectors.ts';
import type { Outcome } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { heading } from '../base/heading.ts';
import { renderNoOffices, renderOffices } from '../base/local-offices.ts';
import { renderSeatDetails } from '../base/seat-details.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { AnswerContext } from './render-context.ts';

/** How many local offices are offered at once to somebody whom nobody answered. */
const NEAREST = 2;

const nameOf = (seat: Seat, localizer: Localizer) => seat.member?.name ?? shortOffice(seat, localizer);

const outcomeButton = (
  { topic: { id, chamber }, localizer, dispatch }: AnswerContext,
  { id: seat }: Seat,
  {
    outcome,
    message = `call.${outcome}`,
  }: { outcome: Outcome; message?: 'missed.spoke' | `call.${Outcome}` },
) =>
  button({
    text: localizer.text(message),
    onClick: ({ detail, pointerType }) => {
      // after the first click, the buttons of the next call are in the same place: ignore the second click of a double click.
      // On a touch screen, two quick taps are meant as two.
      if (detail > 1 && pointerType === 'mouse') return;
      dispatch({ type: 'record-outcome', topic: { id, chamber }, seat, outcome });
    },
    look: 'quiet',
    part: 'outcome',
  });

/** "After your call to Steve Daines": how it went. */
export function renderOutcomes(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer } = context;
  return html`<div class="after" role="group" aria-labelledby="after">
    ${keyed(
      seat.id,
      html`<p class="label" id="after">
        ${localizer.text('after.heading', { who: nameOf(seat, localizer) })}
      </p>`,
    )}
    <div class="three">
      ${(['spoke', 'voicemail', 'missed'] as const).map((outcome) => outcomeButton(context, seat, { outcome }))}
    </div>
  </div>`;
}

/** "Local offices and website" of the active member. */
export const renderMore = (
  { localizer, directory, visit, offices, loadOffices }: AnswerContext,
  seat: Seat,
): TemplateResult | typeof nothing =>
  seat.member
    ? renderSeatDetails(seat, seat.member, { localizer, directory, visit, offices, onToggle: loadOffices })
    : nothing;

function renderNearest({ offices, localizer, directory, visit }: AnswerContext, member: Member) {
  const list = offices.listOf(member, directory, visit);
  const all = list?.offices ?? [];
  const more = all.slice(NEAREST);
  return all.length
    ? html`${renderOffices(all.slice(0, NEAREST), localizer, true)}
      ${
        more.length
          ? html`<details>
              <summary>
                ${localizer.text(more[1] ? 'missed.more' : 'missed.more.one', { n: more.length })}
              </summary>
              ${renderOffices(more, localizer)}
            </details>`
          : nothing
      }`
    : renderNoOffices(list, offices, localizer);
}

function renderNext(context: AnswerContext, seat: Seat) {
  const { visit, topic, localizer, dispatch } = context;
  const next = nextSeat(visit, topic, seat.id);
  const who = next
    ? seatName(next, localizer)
    : needsHouseChoice(visit, topic.chamber)
      ? localizer.text('choose.question')
      : '';
  return button({
    text: who ? localizer.text('missed.next', { who }) : localizer.text('missed.done'),
    onClick: () => dispatch({ type: 'open-seat', seat: next?.id ?? '' }),
    look: 'quiet',
    id: 'next',
  });
}

/** Nobody answered: the local offices, or without them, what else can be done. */
export function renderNoAnswer(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer, directory, headingLevel } = context;
  const hasOffices = hasGeoData(directory) && seat.member;
  return html`<section class="say" part="local">
      ${heading({
        level: headingLevel + 1,
        text: localizer.text(hasOffices ? 'missed.heading' : 'call.missed'),
        id: 'missed',
      })}
      <p class="note">${localizer.text(hasOffices ? 'missed.what' : 'missed.later')}</p>
      ${hasOffices ? renderNearest(context, seat.member!) : nothing}
    </section>
    <div class="two">
      ${renderNext(context, seat)} ${outcomeButton(context, seat, { outcome: 'voicemail' })}
      ${outcomeButton(context, seat, { outcome: 'spoke', message: 'missed.spoke' })}
    </div>`;
}
