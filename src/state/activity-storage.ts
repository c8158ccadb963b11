// Stores the visitor's activity in this browser, if they agreed: the ids of actions, how often calls went how, and since which
// day. Never whom they called, and never where they live.
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

/** What is stored under a key, without entries that are too old; null if there is nothing that this version can read. */
function read(key: string, now: number): StoredActivity | null {
  try {
    const { version, actions } = JSON.parse(localStorage.getItem(key)!) as StoredActivity;
    if (version !== VERSION) return null;
    const first = dayOf(now - KEPT_DAYS * 86_400_000);
    // an entry with a date in the future would never be dropped
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

/** Returns whether it could be written: storage may be blocked, or full. */
function write(key: string, stored: StoredActivity): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

/** What is stored under a key, or null. Removes entries that are too old. */
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
 * Adds counts to what is stored. It reads the storage again first, because other tabs may have changed it.
 *
 * @param change counts, positive or negative
 * @returns whether it could be written; if not, the storage is unchanged
 */
export function storeActivity(key: string, change: ActivityLog, now = Date.now()): boolean {
  // a map, because the id of an action may be `constructor`
  const actions = new Map(Object.entries(read(key, now)?.actions ?? {}));
  for (const [id, counts] of Object.entries(change)) {
    const { since, ...before }: Partial<StoredActivity['actions'][string]> = actions.get(id) ?? {};
    const sums = addCounts(before, counts);
    // if nothing is left of an action, its id is removed too
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
    // storage is blocked, so nothing is stored
  }
}
