// The answers without members to call one after another: the form stays, and this is below it.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { parseZip, type AnswerKind } from '../../congress/congress.ts';
import type { Messages } from '../../i18n/messages.ts';
import { button } from '../base/button.ts';
import { heading } from '../base/heading.ts';
import { switchboardButton } from '../base/switchboard-link.ts';
import { renderSeats } from './member-list.ts';
import { renderDistricts, renderFinder } from './questions.ts';
import type { AnswerContext } from './render-context.ts';
import { renderStatePicker } from './state-picker.ts';

/** The kinds of answers that the board shows. */
export const hasBoard = (kind?: AnswerKind): boolean =>
  kind === 'found' || kind === 'choose-district' || kind === 'choose-state';

const title = (
  { headingLevel: level, localizer }: AnswerContext,
  message: keyof Messages,
  values?: Record<string, unknown>,
) => heading({ level, text: localizer.text(message, values), id: 'answer', part: 'answer' });

function renderUnknown(context: AnswerContext): TemplateResult {
  const { answer, visit, localizer, findAgain } = context;
  const [state] = answer.states;
  return html`
    ${title(context, 'unknown.heading', { zip: parseZip(visit.zip) ?? visit.zip })}
    <p>
      ${
        state
          ? localizer.text('unknown.state', { state: localizer.state(state) })
          : localizer.text('unknown.what')
      }
    </p>
    ${renderSeats(context, [...answer.seats, ...visit.chosenSeats])}
    ${
      answer.alsoPossible.length && !visit.chosenSeats.length
        ? html`<p class="label">${localizer.text('choose.question')}</p>
            ${renderDistricts(context, answer.alsoPossible)}`
        : nothing
    }
    ${state ? renderFinder(localizer) : nothing}
    ${
      // the state that was picked for another ZIP code is not picked for this one
      keyed(visit.zip, renderStatePicker(localizer, findAgain))
    }
  `;
}

const renderOutOfDate = (context: AnswerContext) => html`
  ${title(context, 'congress.new')}
  <p>${context.localizer.text('out-of-date.what')}</p>
  ${renderFinder(context.localizer)} ${renderSeats(context, context.answer.seats)}
`;

const renderUnavailable = (context: AnswerContext) => html`
  ${title(context, 'unavailable.heading')}
  <p>${context.localizer.text('unavailable.call')}</p>
  ${button({
    text: context.localizer.text('unavailable.retry'),
    onClick: () => context.findAgain(),
    look: 'quiet',
  })}
`;

/** An answer with only a heading and a sentence. */
const sentence = (context: AnswerContext, heading: keyof Messages, what: keyof Messages) =>
  html`${title(context, heading)}
    <p>${context.localizer.text(what)}</p>`;

type View = (context: AnswerContext) => TemplateResult;

/** Every kind without a board has a view, but for an invalid ZIP code, which is corrected in the field. */
const VIEWS = {
  military: (context) => sentence(context, 'military.heading', 'military.what'),
  'no-seat': (context) =>
    context.visit.zip
      ? sentence(context, 'no-seat.heading', 'no-seat.what')
      : sentence(context, 'abroad.heading', 'abroad.what'),
  unknown: renderUnknown,
  'out-of-date': renderOutOfDate,
  unavailable: renderUnavailable,
} satisfies Record<Exclude<AnswerKind, 'found' | 'choose-district' | 'choose-state' | 'invalid'>, View>;

/** The answer, and a button that dials the switchboard. */
export function renderOtherAnswer(context: AnswerContext): TemplateResult | typeof nothing {
  const view = (VIEWS as Partial<Record<AnswerKind, View>>)[context.answer.kind];
  const { localizer } = context;
  return view
    ? html`<section class="say">
        ${view(context)} ${switchboardButton(localizer, 'quiet')}
        <p class="note">${localizer.text('switchboard.what')}</p>
      </section>`
    : nothing;
}
