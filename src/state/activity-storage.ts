// Stores the visitor's activity in this browser, if they agreed: the ids of actions, how often calls went how, and since which
// day. Never whom they called, and never where they live.
import { isoOf, nativeEvent } from '../lib/native.ts';
import { addCounts, validCounts } from './activity-log.ts';
import type { ActivityCounts, ActivityLog } from './state.ts';

/** Days after which an entry is dropped, counted from the first activity about its action. */
export const KEPT_DAYS = 90;

const VERSION = 1;

/** The counts of an action, and the day of the first activity about it, such as `2026-11-22`. */
type StoredEntry = ActivityCounts & { since: string };

interface StoredActivity {
  version: typeof VERSION;
  /** By the id of an action. */
  actions: Record<string, StoredEntry>;
}

const dayOf = (instant: number) => isoOf(instant).slice(0, 10);

/** An entry without what cannot be right in it; null if it is too old, or if nothing is left of it. */
function validEntry(entry: unknown, now: number): StoredEntry | null {
  const { since, ...counts } = Object(entry) as Record<string, unknown>;
  if (typeof since !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(since)) return null;
  // an entry with a date in the future would never be dropped
  if (since <= dayOf(now - KEPT_DAYS * 86_400_000) || since > dayOf(now)) return null;
  const valid = validCounts(counts);
  return Object.keys(valid).length ? { since, ...valid } : null;
}

/** What is stored under a key, without entries that are not valid; null if there is nothing that this version can read. */
function read(key: string, now: number): StoredActivity | null {
  try {
    const { version, actions } = JSON.parse(localStorage.getItem(key)!) as StoredActivity;
    if (version !== VERSION) return null;
    const entries = Object.entries(actions);
    const valid = entries.flatMap(([id, stored]): [string, StoredEntry][] => {
      const entry = validEntry(stored, now);
      return entry ? [[id, entry]] : [];
    });
    // without entries it says only that the visitor agreed; if none of its entries is left, the agreement is over
    return entries.length && !valid.length ? null : { version, actions: Object.fromEntries(valid) };
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

/** What is stored under a key, or null. Removes entries that are not valid any more. */
export function loadActivity(key: string, now = Date.now()): ActivityLog | null {
  const stored = read(key, now);
  if (!stored) {
    if (!isForgotten(key)) clearActivity(key);
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

/** Whether nothing is stored under a key: the visitor has let another card or another tab forget it, or cleared the storage. */
export function isForgotten(key: string): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

/** Removes what is stored under a key. The cards of this page hear of it as those in other tabs do. */
export function clearActivity(key: string): void {
  try {
    localStorage.removeItem(key);
    // the browser sends this event to the other tabs only
    dispatchEvent(new (nativeEvent('StorageEvent'))('storage', { key }));
  } catch {
    // storage is blocked, so nothing is stored
  }
}

/**
 * Tells when something was forgotten, by a card of this page or in another tab.
 *
 * @param view the window that the card is in: with it, this ends too
 * @param onForgotten called with the key; without one, any may be missing
 * @returns a function that ends it
 */
export function watchForgetting(view: Window, onForgotten: (key?: string | null) => void): () => void {
  const hear = ({ key, newValue }: Partial<StorageEvent>) => {
    if (!newValue) onForgotten(key);
  };
  // a page that the browser had put aside heard nothing
  const events = ['storage', 'pageshow'];
  for (const event of events) view.addEventListener(event, hear);
  onForgotten();
  return () => {
    for (const event of events) view.removeEventListener(event, hear);
  };
}
