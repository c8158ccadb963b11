// The board: the members in their order, and beside them what to do about the active one.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderWordsToSay } from '../base/words-to-say.ts';
import type { Seat } from '../../congress/congress.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';
import {
  asksAnyMember,
  callProgress,
  hasEnded,
  outcomeOf,
  seatsToCall,
  shownSeat,
} from '../../state/selectors.ts';
import { heading } from '../base/heading.ts';
import { renderMore, renderNoAnswer, renderOutcomes } from './after-call.ts';
import { renderCallEnd } from './call-end.ts';
import { renderLetter } from './letter.ts';
import { renderMembers, shownSeats } from './member-list.ts';
import { renderPhoneCode } from './phone-code.ts';
import { renderFinder, renderStateQuestion } from './questions.ts';
import { renderReminder } from './reminder.ts';
import type { AnswerContext } from './render-context.ts';
import { renderSenderFields } from './sender-fields.ts';
import { renderAsks, renderTopics } from './topic-picker.ts';

const renderTitle = (context: AnswerContext, text: string, note: string) =>
  html`<div class="board-head">
    ${heading({ level: context.headingLevel, text, id: 'answer', part: 'answer' })}
    <p class="note">${note}</p>
    ${renderReminder(context, shownSeat(context.visit, context.topic), 'head')}
  </div>`;

/** "Your 3 calls" with the office hours or how many are done, "Thank you", or "Your 3 letters". */
function renderHead(context: AnswerContext): TemplateResult {
  const { localizer, visit, topic } = context;
  const { called: done, total: n } = callProgress(visit, topic);
  const few = n === 1 ? '.one' : '';
  if (visit.view === 'letters')
    return renderTitle(
      context,
      localizer.text(`letters.heading${few}`, { n }),
      localizer.text('letters.what'),
    );
  const progress = localizer.text('calls.progress', { done, total: n });
  if (hasEnded(visit, topic))
    return renderTitle(context, localizer.text(done ? 'end.heading' : 'end.heading.none'), progress);
  const isBegun = seatsToCall(visit, topic.chamber).some(({ id }) => outcomeOf(visit, topic.id, id));
  return renderTitle(
    context,
    n ? localizer.text(`calls.heading${few}`, { n }) : localizer.text('calls.nobody'),
    isBegun ? progress : officeHoursText(localizer),
  );
}

/** What to do about the active member. */
function renderTask(context: AnswerContext, seat: Seat) {
  const { visit, topic } = context;
  if (visit.view === 'letters') return seat.member ? keyed(seat.id, renderLetter(context, seat)) : nothing;
  if (outcomeOf(visit, topic.id, seat.id) === 'missed') return keyed(seat.id, renderNoAnswer(context, seat));
  return html`${renderWordsToSay(
    { ...context, seat, headingLevel: context.headingLevel + 1 },
    { topics: renderTopics(context), asks: renderAsks(context), sender: renderSenderFields(context) },
  )}
  ${renderOutcomes(context, seat)} ${keyed(seat.id, renderMore(context, seat))}`;
}

export function renderBoard(context: AnswerContext): TemplateResult {
  const { answer, localizer, visit, topic } = context;
  if (answer.kind === 'choose-state')
    return html`${renderTitle(context, localizer.text('calls.unknown'), officeHoursText(localizer))}
    ${renderStateQuestion(context)}`;
  const seat = shownSeat(visit, topic);
  return html`${renderHead(context)}
    <div class="board">
      <div class="left">
        ${renderMembers(context)}
        ${
          // the directory is too old to name the House member, so the House's own finder is shown
          shownSeats(visit, topic).some(({ chamber, status }) => chamber === 'house' && status === 'withheld')
            ? renderFinder(localizer)
            : nothing
        }
        ${seat && visit.view === 'calls' ? renderPhoneCode(localizer, seat) : nothing}
      </div>
      <div class="right">
        ${
          seat
            ? renderTask(context, seat)
            : hasEnded(visit, topic) || !asksAnyMember(visit, topic)
              ? // the end of another topic is new, so that the focus goes to its title
                keyed(topic.id, renderCallEnd(context))
              : nothing
        }
      </div>
    </div>`;
}
