// The side effects of actions: fetching, geolocation, storage and public events.
import { CARRIES_TABLES } from '../congress/built.ts';
import { THIRTY_DAYS_MS } from '../congress/calendar.ts';
import { loadDirectory } from '../congress/directory.ts';
import { findBySeat, findByZip, type LookupOptions } from '../congress/congress.ts';
import { afterPaint } from '../lib/after-paint.ts';
import { NativePromise, instantOf } from '../lib/native.ts';
import { warnOnce } from '../lib/warn.ts';
import type { Action, LookupResult } from './actions.ts';
import { activityChange, addActivity } from './activity-log.ts';
import { clearActivity, isForgotten, loadActivity, storeActivity } from './activity-storage.ts';
import { lookUpPosition } from './geolocation.ts';
import { announce } from './public-events.ts';
import { isLetterProblem, outcomeOf, seatsToCall } from './selectors.ts';
import type { ActivityLog, VisitState } from './state.ts';

/** What effects need from the store. */
export interface EffectContext {
  /** The state before the action and after it. */
  before: VisitState;
  after: VisitState;
  /** The element that owns the store: public events are sent from it. */
  host: HTMLElement;
  /** The address of the directory; undefined: the one beside the module. */
  directory: string | undefined;
  /** Whether positions are looked up without a request that reveals their state. */
  isPrivate: boolean;
  dispatch: (action: Action) => Promise<void>;
}

async function prepare({ directory, dispatch }: EffectContext): Promise<void> {
  const loaded = await loadDirectory(directory).catch(() => null);
  if (!loaded) return;
  // for the owner of a page that nobody has looked after
  if (Date.now() > instantOf(loaded.validUntil) - THIRTY_DAYS_MS)
    warnOnce(
      `the tables end at ${loaded.validUntil}. ${CARRIES_TABLES && !loaded.own ? 'Take a newer release of the card' : 'Put a newer data folder in their place'}.`,
    );
  await dispatch({ type: 'directory-loaded', asOf: loaded.asOf });
}

async function findZip(zip: string, options: LookupOptions): Promise<LookupResult> {
  const answer = await findByZip(zip, options);
  const { asOf } = answer;
  // an answer without a date must not overwrite the date of the directory; distances are from this ZIP code, not from a position
  // that was shared for another answer
  return { zip, answer, chosenSeats: [], position: null, ...(asOf && { asOf }) };
}

async function lookUp(
  action: Extract<Action, { type: 'find-by-zip' | 'find-by-position' }>,
  { after, directory, isPrivate, dispatch }: EffectContext,
): Promise<void> {
  const options = { directory, state: action.state };
  const result =
    action.type === 'find-by-zip'
      ? await findZip(action.zip, options)
      : await lookUpPosition(after, { ...options, private: isPrivate });
  // shows that the lookup is running, before rendering the answer blocks the page
  await afterPaint();
  await dispatch({ type: 'lookup-finished', lookupId: after.lookupId, result });
}

async function chooseDistricts(
  districts: string[],
  { after, directory, dispatch }: EffectContext,
): Promise<void> {
  const answers = await NativePromise.all(districts.map((district) => findBySeat(district, { directory })));
  const seats = answers.flatMap((answer) => answer.seats.filter(({ id }) => districts.includes(id)));
  await dispatch({ type: 'districts-chosen', lookupId: after.lookupId, seats });
}

function announceAnswer({ answer }: LookupResult, host: HTMLElement): void {
  if (!answer) return;
  announce(host, 'hk-lookup', { kind: answer.kind });
  if (answer.kind === 'unavailable') announce(host, 'hk-problem', { problem: 'directory' });
}

/** Sends an event for each entry that is new in `announced`. */
function announceActions({ before, after, host }: EffectContext): void {
  for (const detail of after.announced.slice(before.announced.length)) announce(host, 'hk-action', detail);
}

/** Writes to the storage; if that fails, the visitor sees a message. */
async function store(change: ActivityLog, { after, dispatch }: EffectContext): Promise<void> {
  const { key, isOn } = after.memory!;
  const isWritten = storeActivity(key, change);
  await dispatch({
    type: 'memory-changed',
    memory: {
      key,
      isOn: isWritten || isOn,
      status: isWritten ? undefined : 'memory.failed',
    },
  });
}

/** Shows that what was stored is forgotten. `activity`: what was done since. */
const forget = ({ after, dispatch }: EffectContext, activity: ActivityLog = {}): Promise<void> =>
  dispatch({
    type: 'memory-changed',
    memory: { key: after.memory!.key, isOn: false, status: 'memory.forgotten' },
    activity,
  });

/** Stores new activity, if the visitor agreed to that and has not let another tab forget it since. */
async function storeChange(context: EffectContext): Promise<void> {
  const { before, after } = context;
  if (!after.memory?.isOn || before.activity === after.activity) return;
  const change = activityChange(before.activity, after.activity);
  if (isForgotten(after.memory.key)) await forget(context, addActivity({}, change));
  else await store(change, context);
}

/** Runs the effects of an action; resolves when all of them have finished. */
export async function runEffects(action: Action, context: EffectContext): Promise<void> {
  const { before, after, host, dispatch } = context;
  switch (action.type) {
    case 'prepare':
      return prepare(context);
    case 'find-by-zip':
    case 'find-by-position':
      return lookUp(action, context);
    case 'lookup-finished':
      if (before !== after) announceAnswer(action.result, host);
      return;
    case 'choose-districts':
      return chooseDistricts(action.districts, context);

    case 'record-outcome': {
      const { topic, seat: id, outcome } = action;
      const seat = seatsToCall(after).find((one) => one.id === id);
      if (seat && outcomeOf(before, topic.id, id) !== outcome)
        announce(host, 'hk-call', { outcome, chamber: seat.chamber });
      announceActions(context);
      return storeChange(context);
    }
    case 'take-letters':
      if (!isLetterProblem(action.status)) announce(host, 'hk-letter', { how: action.how });
      announceActions(context);
      return storeChange(context);
    case 'open-petition':
      return storeChange(context);

    case 'restore-activity': {
      const activity = loadActivity(action.key);
      const memory = { key: action.key, isOn: !!activity };
      return dispatch({ type: 'activity-restored', activity: activity ?? {}, memory });
    }
    case 'remember-activity':
      return store(after.activity, context);
    case 'forget-activity':
      clearActivity(after.memory!.key);
      return forget(context);
    case 'memory-forgotten':
      return after.memory?.key === action.key ? forget(context) : undefined;
    case 'check-memory':
      return after.memory?.isOn && isForgotten(after.memory.key) ? forget(context) : undefined;

    default:
  }
}
