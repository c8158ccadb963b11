import { seatName } from '../../i18n/seat-names.ts';
import { activeSeat, callProgress, hasEnded, outcomeOf } from '../../state/selectors.ts';
import type { VisitState } from '../../state/state.ts';
import type { RenderContext } from './render-context.ts';
import { topicName } from './topic-picker.ts';

/** What a screen reader says after a change that the focus does not tell: one sentence, or nothing. */
export function messageOf(before: VisitState, { visit, topic, localizer }: RenderContext): string {
  if (visit.outcomes !== before.outcomes) {
    const { called: done, total } = callProgress(visit, topic);
    const next = activeSeat(visit, topic);
    // if nobody answered, the member is still open
    const isOpen = next && outcomeOf(visit, topic.id, next.id);
    if (isOpen || hasEnded(visit, topic)) return localizer.text('calls.progress', { done, total });
    return next
      ? localizer.text('calls.next', { done, total, who: seatName(next, localizer) })
      : localizer.text('calls.next-choice', { done, total });
  }
  // the answer stays the same: the visitor chose another topic on the board
  return visit.answer && visit.topic !== before.topic && visit.view === before.view
    ? localizer.text('topic.changed', { topic: topicName(topic, localizer) })
    : '';
}
