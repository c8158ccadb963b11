// What a visitor lets this browser keep: the ids of actions, what came of calls, how often, and since which day. Not whom they called,
// and not where they live.
import { counted, type Counts, type Deed, type Doing, type Done, type Memory } from './doing.ts';

/** Days: what is kept goes by itself then, counted from the first deed about an action. */
export const DAYS = 90;

const VERSION = 1;

const DEEDS: readonly Deed[] = ['spoke', 'voicemail', 'missed', 'skipped', 'letter', 'petition'];

interface Kept {
  version: typeof VERSION;
  /** By the id of an action; `since` is a date such as `2026-11-22`. */
  actions: Record<string, Counts & { since: string }>;
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** How often each was done, as whole numbers; what somebody else put there is left aside. */
const countsIn = (entry: Counts): Counts =>
  Object.fromEntries(
    DEEDS.map((deed) => [deed, Math.trunc(Number(entry[deed]))] as const).filter(([, n]) => n > 0),
  );

/** What is kept under a key, without what is too old; null where nothing is, or nothing that this version knows. */
function read(key: string, now: number): Kept | null {
  try {
    const { version, actions } = JSON.parse(localStorage.getItem(key)!) as Kept;
    if (version !== VERSION) return null;
    const first = dayOf(now - DAYS * 86_400_000);
    // a day that is still to come would never be too old
    const young = Object.entries(actions).filter(([, { since }]) => since > first && since <= dayOf(now));
    return {
      version,
      actions: Object.fromEntries(
        young.map(([id, entry]) => [id, { since: entry.since, ...countsIn(entry) }]),
      ),
    };
  } catch {
    return null;
  }
}

/** Whether it could be written: storage may be forbidden, or full. */
function write(key: string, kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The counts alone. */
const countsOf = (kept: Kept): Done =>
  Object.fromEntries(Object.entries(kept.actions).map(([id, entry]) => [id, countsIn(entry)]));

function add(key: string, done: Done, now: number): boolean {
  // a map: an action may be called `constructor`
  const actions = new Map(Object.entries(read(key, now)?.actions ?? {}));
  for (const [id, counts] of Object.entries(done)) {
    const { since, ...before }: Partial<Kept['actions'][string]> = actions.get(id) ?? {};
    const sums = countsIn(
      Object.fromEntries(DEEDS.map((deed) => [deed, (before[deed] ?? 0) + (counts[deed] ?? 0)])),
    );
    // of what was taken back nothing is left, not even the action's id
    if (Object.keys(sums).length) actions.set(id, { since: since ?? dayOf(now), ...sums });
    else actions.delete(id);
  }
  return write(key, { version: VERSION, actions: Object.fromEntries(actions) });
}

/** A visit that begins where the owner offers to remember: with what is kept, if the visitor ticked the box before. */
export function recalled(key: string, doing: Doing, now = Date.now()): Doing {
  const found = read(key, now);
  // where nothing is left, nor anything that this version knows, no trace stays in the browser
  const kept = found && Object.keys(found.actions).length ? found : null;
  if (kept) write(key, kept);
  else forgetAt(key);
  const before = kept ? countsOf(kept) : {};
  // asked again, what was done here is among what is kept, or was not to be
  const done = Object.entries((!doing.memory && doing.done) || {}).reduce(
    (sum, [id, counts]) =>
      DEEDS.reduce((all, deed) => (counts[deed] ? counted(all, id, deed, counts[deed]) : all), sum),
    before,
  );
  return { ...doing, done, memory: { key, kept: !!kept } };
}

function forgetAt(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // there is no storage: nothing is kept
  }
}

/** What a write came to; what was kept before stays where it failed. */
const after = (key: string, isWritten: boolean, now: number): Memory => ({
  key,
  kept: isWritten || !!read(key, now),
  said: isWritten ? undefined : 'memory.failed',
});

/** The box is ticked: what was done on this page so far is kept too. */
export function remembering(doing: Doing, now = Date.now()): Doing {
  const { memory, done = {} } = doing;
  return { ...doing, memory: after(memory!.key, add(memory!.key, done, now), now) };
}

/** The box is unticked, or the visitor wants all of it gone. */
export function forgotten(doing: Doing): Doing {
  const { key } = doing.memory!;
  forgetAt(key);
  return { ...doing, done: {}, memory: { key, kept: false, said: 'memory.forgotten' } };
}

/** A deed is done, or taken back (`by` -1): on the page, and in what is kept where the box is ticked. */
export function marked(doing: Doing, action: string, deed: Deed, by = 1, now = Date.now()): Doing {
  const done = counted(doing.done, action, deed, by);
  const { memory } = doing;
  if (!memory?.kept) return { ...doing, done };
  return {
    ...doing,
    done,
    memory: after(memory.key, add(memory.key, { [action]: { [deed]: by } }, now), now),
  };
}
