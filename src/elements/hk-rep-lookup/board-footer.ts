import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { sentences } from '../../i18n/sentences.ts';
import { hasEnded, seatsToCall } from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import { directoryDate } from '../base/directory-date.ts';
import { renderReport } from '../base/report-link.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import { renderBeforeYouCall } from './before-you-call.ts';
import { renderPrintAll } from './letter.ts';
import { renderMemoryBox } from './memory-box.ts';
import { renderReminder } from './reminder.ts';
import type { AnswerContext, RenderContext } from './render-context.ts';
import { renderBackLink } from './topic-picker.ts';
import { renderWhatWillISay } from './what-will-i-say.ts';

/** The other way to reach the members: letters instead of calls, and back. */
function renderOtherView(context: AnswerContext) {
  const { visit, topic, localizer, dispatch } = context;
  if (!seatsToCall(visit, topic.chamber).some(({ member }) => member)) return nothing;
  const isLetters = visit.view === 'letters';
  // the end of the calls has a button for it
  if (!isLetters && hasEnded(visit, topic)) return nothing;
  return html`${button({
    text: localizer.text(isLetters ? 'letters.call' : 'calls.write'),
    onClick: () => dispatch({ type: 'show', view: isLetters ? 'calls' : 'letters' }),
    look: 'link',
    id: 'other-view',
  })}
  ${isLetters ? renderPrintAll(context) : nothing}`;
}

interface Footer {
  /** Undefined before a lookup, and for an answer without a board. */
  board: AnswerContext | undefined;
  /** The active seat. */
  seat: Seat | undefined;
  /** The date of the directory, if it is known. */
  asOf: string | null | undefined;
  /** Whether the switchboard has a button already. */
  hasSwitchboard: boolean;
}

/** What is below the form or the board. */
export function renderFooter(
  context: RenderContext,
  { board, seat, asOf, hasSwitchboard }: Footer,
): TemplateResult {
  const { localizer } = context;
  return html`<div class="foot">
      ${board ? nothing : renderWhatWillISay(context)}
      ${board?.visit.view === 'letters' ? nothing : renderBeforeYouCall(localizer)}
      ${board ? renderReminder(board, seat, 'foot') : nothing}
      ${board ? [board.topic.number ? renderBackLink(board) : nothing, renderOtherView(board)] : nothing}
    </div>
    ${renderMemoryBox(context)}
    ${seat && seat.status !== 'withheld' ? renderReport(context.reportUrl, seat, localizer) : nothing}
    <p class="note">
      ${sentences([
        !hasSwitchboard && localizer.parts('switchboard.number', { number: switchboardLink() }),
        ...directoryDate(localizer, asOf),
      ])}
    </p>`;
}
