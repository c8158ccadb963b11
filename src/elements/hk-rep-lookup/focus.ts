// Where the focus goes when the visit changes: to what is new, and never to a link that dials.
import type { Topic } from '../../campaign/topics.ts';
import { needsHouseChoice, outcomeOf, shownSeat } from '../../state/selectors.ts';
import type { VisitState } from '../../state/state.ts';
import { nameId } from '../base/name-id.ts';

/** The name of a member: a button, or in an answer without a board a heading. */
const nameSelector = (seatId: string) => {
  const id = `#${nameId(seatId)}`;
  return `${id} button, ${id}:not(:has(button))`;
};

/** Where the calls go on: at the member whose turn it is. */
function nextStep(visit: VisitState, topic: Topic): string {
  const seat = shownSeat(visit, topic);
  if (!seat) return needsHouseChoice(visit, topic.chamber) ? '#house' : '#answer';
  const isMissed = visit.view === 'calls' && outcomeOf(visit, topic.id, seat.id) === 'missed';
  return isMissed ? '#missed' : nameSelector(seat.id);
}

/** The selector of the controls that a change of the visit may remove, such as the button that was pressed. */
export function removedControls(before: VisitState, visit: VisitState): string | undefined {
  const isNew = (key: keyof VisitState) => before[key] !== visit[key];
  if (isNew('outcomes') || isNew('view') || isNew('chosenSeats')) return '*';
  return isNew('openSeat') ? '#next, [id^=open-]' : undefined;
}

interface Change {
  before: VisitState;
  visit: VisitState;
  topic: Topic;
  /** What had the focus is gone, such as the button that was pressed. */
  isLost: boolean;
}

/** The selector of what gets the focus after a change of the visit; undefined if the focus stays where it is. */
export function focusAfter({ before, visit, topic, isLost }: Change): string | undefined {
  const { answer, chosenSeats } = visit;
  // an invalid ZIP code is corrected in the field; every other answer is read below it
  if (answer && answer !== before.answer) return answer.kind === 'invalid' ? '#zip' : '#answer';
  if (chosenSeats[0] && chosenSeats !== before.chosenSeats) return nameSelector(chosenSeats[0].id);
  if (visit.positionError && !before.positionError && !visit.isNarrowing) return '#zip';
  if (visit.view !== before.view) return '#answer';
  if (visit.outcomes !== before.outcomes) return nextStep(visit, topic);
  const isElsewhere = visit.openSeat !== before.openSeat || visit.topic !== before.topic;
  return isElsewhere && isLost ? nextStep(visit, topic) : undefined;
}
