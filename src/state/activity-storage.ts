// What a visitor lets their browser keep: the ids of actions, how calls went, how often, and since which day. Not whom they
// called, and not where they live.
import { addCounts, validCounts } from './activity-log.ts';
import type { ActivityCounts, ActivityLog } from './state.ts';

/** Days after which an entry is dropped, counted from the first activity about its action. */
export const KEPT_DAYS = 90;

const VERSION = 1;

interface StoredActivity {
  version: typeof VERSION;
  /** By the id of an action; `since` is a date such as `2026-11-22`. */
  actions: Record<string, ActivityCounts & { since: string }>;
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** What is stored under a key, without what is too old; null where nothing is, or nothing that this version knows. */
function read(key: string, now: number): StoredActivity | null {
  try {
    const { version, actions } = JSON.parse(localStorage.getItem(key)!) as StoredActivity;
    if (version !== VERSION) return null;
    const first = dayOf(now - KEPT_DAYS * 86_400_000);
    // a day that is still to come would never be too old
    const valid = Object.entries(actions).filter(([, { since }]) => since > first && since <= dayOf(now));
    return {
      version,
      actions: Object.fromEntries(
        valid.map(([id, entry]) => [id, { since: entry.since, ...validCounts(entry) }]),
      ),
    };
  } catch {
    return null;
  }
}

/** Whether it could be written: storage may be forbidden, or full. */
function write(key: string, stored: StoredActivity): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

/** What is stored under a key, or null. What is too old, and what leaves nothing, is removed. */
export function loadActivity(key: string, now = Date.now()): ActivityLog | null {
  const stored = read(key, now);
  if (!stored || !Object.keys(stored.actions).length) {
    clearActivity(key);
    return null;
  }
  write(key, stored);
  return Object.fromEntries(Object.entries(stored.actions).map(([id, entry]) => [id, validCounts(entry)]));
}

/**
 * Adds counts to what is stored, which other tabs may have written to as well.
 *
 * @param change counts above or below zero
 * @returns whether it could be written; what was stored before stays where it could not
 */
export function storeActivity(key: string, change: ActivityLog, now = Date.now()): boolean {
  // a map, because the id of an action may be `constructor`
  const actions = new Map(Object.entries(read(key, now)?.actions ?? {}));
  for (const [id, counts] of Object.entries(change)) {
    const { since, ...before }: Partial<StoredActivity['actions'][string]> = actions.get(id) ?? {};
    const sums = addCounts(before, counts);
    // of what was taken back nothing is left, not even the action's id
    if (Object.keys(sums).length) actions.set(id, { since: since ?? dayOf(now), ...sums });
    else actions.delete(id);
  }
  return write(key, { version: VERSION, actions: Object.fromEntries(actions) });
}

/** Removes what is stored under a key. */
export function clearActivity(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // there is no storage, so nothing is stored
  }
}
