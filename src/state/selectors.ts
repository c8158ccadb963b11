// Values derived from the state of a visit.
import type { Chamber } from '../campaign/campaign.ts';
import type { Topic, TopicAsk } from '../campaign/topics.ts';
import { parseZip, type Seat } from '../congress/congress.ts';
import { entryKey, type LetterStatus, type Outcome, type VisitState } from './state.ts';

/** Whether an outcome counts as a call: the visitor spoke to somebody or left a voicemail. */
export const isCalled = (outcome?: Outcome): boolean => outcome === 'spoke' || outcome === 'voicemail';

/** How the call to a seat about a topic went; undefined if there was none. */
export const outcomeOf = ({ outcomes }: VisitState, topic: string, seatId: string): Outcome | undefined =>
  outcomes[entryKey(topic, seatId)];

/** What the calls are about: a topic, of which only this counts here. */
export type Subject = Pick<Topic, 'id' | 'chamber'>;

/**
 * The seats to call, in order: the senators, then the House member. Vacant seats are left out.
 *
 * @param chamber the one that a topic asks; undefined for both
 */
export function seatsToCall({ answer, chosenSeats }: VisitState, chamber?: Chamber): Seat[] {
  if (!answer || !/^(found|choose-district)$/.test(answer.kind)) return [];
  const house = chosenSeats.length ? chosenSeats : answer.kind === 'found' ? answer.seats : [];
  return [
    ...answer.seats.filter(({ chamber }) => chamber === 'senate'),
    ...house.filter(({ chamber }) => chamber === 'house'),
  ].filter((seat) => seat.status !== 'vacant' && (!chamber || seat.chamber === chamber));
}

/** Whether the visitor still has to choose their House member, for a topic that asks this chamber, or both. */
export const needsHouseChoice = ({ answer, chosenSeats }: VisitState, chamber?: Chamber): boolean =>
  answer?.kind === 'choose-district' && !chosenSeats.length && chamber !== 'senate';

/** Whether a topic asks any of the visitor's members. One for both chambers asks whoever there is. */
export const asksAnyMember = (state: VisitState, { chamber }: Subject): boolean =>
  !chamber || seatsToCall(state, chamber).length > 0 || needsHouseChoice(state, chamber);

/** The visitor's members whom a topic does not ask. */
export const seatsNotAsked = (state: VisitState, { chamber }: Subject): Seat[] =>
  seatsToCall(state).filter((seat) => chamber && seat.chamber !== chamber);

/** The first seat without an outcome, from the one after `after` on and then from the start; undefined if there is none. */
export function nextSeat(state: VisitState, { id: topic, chamber }: Subject, after = ''): Seat | undefined {
  const seats = seatsToCall(state, chamber);
  const at = seats.findIndex(({ id }) => id === after) + 1;
  return [...seats.slice(at), ...seats.slice(0, at)].find(({ id }) => !outcomeOf(state, topic, id));
}

/**
 * The one seat that number, script and outcomes are about: the one that is open, if it is in the answer, or else the first
 * without an outcome. Undefined if there is none: then the calls have ended, or the House member is still to be chosen.
 */
export const activeSeat = (state: VisitState, topic: Subject): Seat | undefined =>
  seatsToCall(state, topic.chamber).find(({ id }) => id === state.openSeat) ?? nextSeat(state, topic);

/** The seat that the board is about: the active one, and in the letters, where there is none, the first with a member. */
export function shownSeat(state: VisitState, topic: Subject): Seat | undefined {
  const active = activeSeat(state, topic);
  return state.view === 'letters' && !active?.member
    ? seatsToCall(state, topic.chamber).find(({ member }) => member)
    : active;
}

/** Whether every call has an outcome, and the visitor has opened no member again. */
export const hasEnded = (state: VisitState, topic: Subject): boolean =>
  seatsToCall(state, topic.chamber).length > 0 &&
  !needsHouseChoice(state, topic.chamber) &&
  !activeSeat(state, topic);

/** How many of their members the visitor has called about a topic, and how many there are. */
export function callProgress(
  state: VisitState,
  { id: topic, chamber }: Subject,
): { called: number; total: number } {
  const seats = seatsToCall(state, chamber);
  const called = seats.filter(({ id }) => isCalled(outcomeOf(state, topic, id)));
  return { called: called.length, total: seats.length + (needsHouseChoice(state, chamber) ? 1 : 0) };
}

/** The ZIP code for scripts and letters: only one that is in the tables, because it is said to an office. Otherwise empty. */
export const foundZip = ({ answer, zip }: VisitState): string =>
  answer && /^(found|choose-|out-of-date)/.test(answer.kind) ? (parseZip(zip) ?? '') : '';

/** What the visitor calls about; by default the first topic. */
export const currentTopic = ({ topic }: VisitState, topics: Topic[]): Topic =>
  topics.find(({ id }) => id === topic) ?? topics[0]!;

/**
 * The next topic, starting over at the end, that asks one of the visitor's members and that the visitor has not called about
 * yet; undefined if there is none. Of the scripts of the main call only the first is offered, because the others ask for less.
 */
export function nextTopic(state: VisitState, topics: Topic[], topic: Topic): Topic | undefined {
  const at = topics.indexOf(topic);
  return [...topics.slice(at + 1), ...topics.slice(0, at)].find((one) => {
    const { spoke = 0, voicemail = 0 } = state.activity[one.id] ?? {};
    const isMainCall = !one.until && !one.number;
    return spoke + voicemail === 0 && asksAnyMember(state, one) && (!isMainCall || one === topics[0]);
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
