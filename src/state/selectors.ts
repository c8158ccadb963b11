// What follows from the state of a visit.
import type { Topic, TopicAsk } from '../campaign/topics.ts';
import type { Seat } from '../congress/congress.ts';
import { entryKey, type LetterStatus, type Outcome, type Step, type VisitState } from './state.ts';

/** Whether a visitor reached somebody, or something that counts. */
export const isCalled = (outcome?: Outcome): boolean => outcome === 'spoke' || outcome === 'voicemail';

/** How the call to a seat about a topic went; undefined where it was not made. */
export const outcomeOf = ({ outcomes }: VisitState, topic: string, seatId: string): Outcome | undefined =>
  outcomes[entryKey(topic, seatId)];

/** Whom a visitor calls, one after the other: the senators, then the House member; for a vacant seat, nobody. */
export function seatsToCall({ answer, chosenSeats }: VisitState): Seat[] {
  if (!answer || !/^(found|choose-district)$/.test(answer.kind)) return [];
  const house = chosenSeats.length ? chosenSeats : answer.kind === 'found' ? answer.seats : [];
  return [
    ...answer.seats.filter(({ chamber }) => chamber === 'senate'),
    ...house.filter(({ chamber }) => chamber === 'house'),
  ].filter(({ status }) => status !== 'vacant');
}

/** The House member of a ZIP code in several districts is not chosen yet. */
export const needsHouseChoice = ({ answer, chosenSeats }: VisitState): boolean =>
  answer?.kind === 'choose-district' && !chosenSeats.length;

/** The step of the first seat, from that index on, that was not called about a topic yet; after the last one, the end. */
export function nextCallStep(state: VisitState, topic: string, from = 0): Step {
  const next = seatsToCall(state)
    .slice(from)
    .find(({ id }) => !outcomeOf(state, topic, id));
  return next ? { name: 'call', seat: next.id } : { name: 'end' };
}

/** How many of their members the visitor says to have called about a topic, and how many there are. */
export function callProgress(state: VisitState, topic: string): { called: number; total: number } {
  const seats = seatsToCall(state);
  const called = seats.filter(({ id }) => isCalled(outcomeOf(state, topic, id)));
  return { called: called.length, total: seats.length };
}

/** The step to show: the visitor's own, unless another answer or another topic has come since. */
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

/** The next topic after this one, in a circle, that the visitor has not called about yet; undefined where there is none. */
export function nextTopic({ activity }: VisitState, topics: Topic[], topic: Topic): Topic | undefined {
  const at = topics.indexOf(topic);
  return [...topics.slice(at + 1), ...topics.slice(0, at)].find(({ id }) => {
    const { spoke = 0, voicemail = 0 } = activity[id] ?? {};
    return spoke + voicemail === 0;
  });
}

/** The asks of a topic that go into scripts and letters: those that the visitor picked, by default its first. */
export function pickedAsksOf({ pickedAsks }: VisitState, { asks = [] }: Topic): TopicAsk[] {
  const picked = asks.filter(({ id }) => pickedAsks.includes(id));
  return picked.length ? picked : asks.slice(0, 1);
}

/** A letter could be neither copied nor printed. */
export const isLetterProblem = (status?: LetterStatus): boolean =>
  status === 'letter.selected' || status === 'letter.no-print';
