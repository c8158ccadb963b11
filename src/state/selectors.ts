// Values derived from the state of a visit.
import type { Topic, TopicAsk } from '../campaign/topics.ts';
import type { Seat } from '../congress/congress.ts';
import { entryKey, type LetterStatus, type Outcome, type Step, type VisitState } from './state.ts';

/** Whether an outcome counts as a call: the visitor spoke to somebody or left a voicemail. */
export const isCalled = (outcome?: Outcome): boolean => outcome === 'spoke' || outcome === 'voicemail';

/** How the call to a seat about a topic went; undefined if there was none. */
export const outcomeOf = ({ outcomes }: VisitState, topic: string, seatId: string): Outcome | undefined =>
  outcomes[entryKey(topic, seatId)];

/** The seats to call, in order: the senators, then the House member. Vacant seats are left out. */
export function seatsToCall({ answer, chosenSeats }: VisitState): Seat[] {
  if (!answer || !/^(found|choose-district)$/.test(answer.kind)) return [];
  const house = chosenSeats.length ? chosenSeats : answer.kind === 'found' ? answer.seats : [];
  return [
    ...answer.seats.filter(({ chamber }) => chamber === 'senate'),
    ...house.filter(({ chamber }) => chamber === 'house'),
  ].filter(({ status }) => status !== 'vacant');
}

/** Whether the visitor still has to choose their House member. */
export const needsHouseChoice = ({ answer, chosenSeats }: VisitState): boolean =>
  answer?.kind === 'choose-district' && !chosenSeats.length;

/** The step for the first seat, from an index on, that was not called about a topic yet; the end if there is none. */
export function nextCallStep(state: VisitState, topic: string, from = 0): Step {
  const next = seatsToCall(state)
    .slice(from)
    .find(({ id }) => !outcomeOf(state, topic, id));
  return next ? { name: 'call', seat: next.id } : { name: 'end' };
}

/** How many of their members the visitor has called about a topic, and how many there are. */
export function callProgress(state: VisitState, topic: string): { called: number; total: number } {
  const seats = seatsToCall(state);
  const called = seats.filter(({ id }) => isCalled(outcomeOf(state, topic, id)));
  return { called: called.length, total: seats.length };
}

/** The step to show: the visitor's, unless it does not fit the current answer or topic any more. */
export function currentStep(state: VisitState, topic: string): Step {
  const list: Step = { name: 'list' };
  const { step } = state;
  const seats = seatsToCall(state);
  if (!seats.length) return list;
  const seat = seats.find(({ id }) => id === step.seat);
  if (step.seat && !seat) return list;
  if (step.name === 'end' && !seats.some(({ id }) => outcomeOf(state, topic, id))) return list;
  if (step.name === 'missed' && seat && outcomeOf(state, topic, seat.id) !== 'missed')
    return { name: 'call', seat: seat.id };
  return step;
}

/** What the visitor calls about; by default the first topic. */
export const currentTopic = ({ topic }: VisitState, topics: Topic[]): Topic =>
  topics.find(({ id }) => id === topic) ?? topics[0]!;

/** The next topic, starting over at the end, that the visitor has not called about yet; undefined if there is none. */
export function nextTopic({ activity }: VisitState, topics: Topic[], topic: Topic): Topic | undefined {
  const at = topics.indexOf(topic);
  return [...topics.slice(at + 1), ...topics.slice(0, at)].find(({ id }) => {
    const { spoke = 0, voicemail = 0 } = activity[id] ?? {};
    return spoke + voicemail === 0;
  });
}

/** The asks of a topic for scripts and letters: those that the visitor picked, by default the first. */
export function pickedAsksOf({ pickedAsks }: VisitState, { asks = [] }: Topic): TopicAsk[] {
  const picked = asks.filter(({ id }) => pickedAsks.includes(id));
  return picked.length ? picked : asks.slice(0, 1);
}

/** Whether copying or printing a letter failed. */
export const isLetterProblem = (status?: LetterStatus): boolean =>
  status === 'letter.selected' || status === 'letter.no-print';
