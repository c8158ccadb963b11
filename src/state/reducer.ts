import type { Action } from './actions.ts';
import { addActivity } from './activity-log.ts';
import { isCalled, isLetterProblem, nextSeat, outcomeOf } from './selectors.ts';
import { entryKey, type AnnouncedAction, type VisitState } from './state.ts';

type ActionOf<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The announced `hk-action` events, plus this one if it is new. */
const announce = ({ announced }: VisitState, action: string, activity: AnnouncedAction['activity']) =>
  announced.some((one) => one.action === action && one.activity === activity)
    ? announced
    : [...announced, { action, activity }];

function recordOutcome(state: VisitState, action: ActionOf<'record-outcome'>): VisitState {
  const { seat, outcome } = action;
  const topic = action.topic.id;
  const before = outcomeOf(state, topic, seat);
  const outcomes = { ...state.outcomes, [entryKey(topic, seat)]: outcome };
  const marked = { ...state, outcomes };
  // if nobody answered, the member stays open: their local offices are next
  const openSeat = outcome === 'missed' ? seat : (nextSeat(marked, action.topic, seat)?.id ?? '');
  const next = { ...marked, openSeat };
  if (before === outcome) return next;
  return {
    ...next,
    activity: addActivity(state.activity, { [topic]: { [outcome]: 1, ...(before && { [before]: -1 }) } }),
    announced: isCalled(outcome) ? announce(state, topic, 'call') : state.announced,
  };
}

function takeLetters(state: VisitState, { topic, seats, status }: ActionOf<'take-letters'>): VisitState {
  const keys = seats.map((seat) => entryKey(topic, seat));
  const next = { ...state, letterStatus: Object.fromEntries(keys.map((key) => [key, status])) };
  if (isLetterProblem(status)) return next;
  const untaken = keys.filter((key) => !state.takenLetters.includes(key));
  if (!untaken.length) return next;
  return {
    ...next,
    takenLetters: [...state.takenLetters, ...untaken],
    activity: addActivity(state.activity, { [topic]: { letter: untaken.length } }),
    announced: announce(state, topic, 'letter'),
  };
}

/** The state after an action. Side effects are in `effects.ts`. */
export function reducer(state: VisitState, action: Action): VisitState {
  switch (action.type) {
    case 'directory-loaded':
      return { ...state, asOf: action.asOf };

    case 'find-by-zip':
    case 'find-by-position':
      return {
        ...state,
        lookupId: state.lookupId + 1,
        isLookingUp: true,
        isNarrowing: action.type === 'find-by-position' && !!action.isNarrowing,
        positionError: '',
      };
    case 'lookup-finished':
      return action.lookupId === state.lookupId
        ? { ...state, ...action.result, isLookingUp: false, letterStatus: {} }
        : state;
    case 'choose-districts':
      // a position that was to choose among them, and that may still come, would take back what the visitor has chosen
      return state.isNarrowing && state.isLookingUp
        ? { ...state, lookupId: state.lookupId + 1, isLookingUp: false }
        : state;
    case 'districts-chosen':
      return action.lookupId === state.lookupId
        ? { ...state, chosenSeats: action.seats, positionError: '' }
        : state;

    case 'choose-topic':
      return {
        ...state,
        topic: action.topic,
        pickedAsks: [],
        letterStatus: {},
        ...(action.view && { view: action.view, openSeat: '' }),
      };
    case 'pick-asks':
      return { ...state, pickedAsks: action.asks, letterStatus: {} };
    case 'show':
      return { ...state, view: action.view };
    case 'open-seat':
      return { ...state, openSeat: action.seat };
    case 'record-outcome':
      return recordOutcome(state, action);

    case 'set-sender':
      return { ...state, sender: { ...state.sender, [action.field]: action.value }, letterStatus: {} };
    case 'edit-letter': {
      const key = entryKey(action.topic, action.seat);
      // what was copied or printed before is another text
      return { ...state, letters: { ...state.letters, [key]: action.text }, letterStatus: {} };
    }
    case 'check-spelling':
      return { ...state, checksSpelling: action.isOn };
    case 'take-letters':
      return takeLetters(state, action);

    case 'open-petition':
      return { ...state, activity: addActivity(state.activity, { [action.action]: { petition: 1 } }) };
    case 'activity-restored':
      return {
        ...state,
        // after the first time, what was done on this page is already in the storage, or the visitor chose not to store it
        activity: state.memory ? action.activity : addActivity(action.activity, state.activity),
        memory: action.memory,
      };
    case 'forget-activity':
      return { ...state, activity: {} };
    case 'memory-changed':
      return { ...state, memory: action.memory, activity: action.activity ?? state.activity };

    default:
      return state;
  }
}
