import type { Activity, ActivityCounts, ActivityLog } from './state.ts';

const ACTIVITIES: readonly Activity[] = ['spoke', 'voicemail', 'missed', 'letter', 'petition'];

const mapCounts = (count: (activity: Activity) => number): ActivityCounts =>
  Object.fromEntries(ACTIVITIES.map((activity) => [activity, count(activity)]));

/** A number, or a text that is one, as a whole number; 0 for everything else, and for what is too large to count with. */
function wholeNumber(value: unknown): number {
  const whole = typeof value === 'number' || typeof value === 'string' ? Math.trunc(Number(value)) : 0;
  return Number.isSafeInteger(whole) ? whole : 0;
}

/** The known counts above zero, as whole numbers. The counts may come from the storage, where anything can stand. */
export const validCounts = (counts: Partial<Record<Activity, unknown>>): ActivityCounts =>
  Object.fromEntries(Object.entries(mapCounts((one) => wholeNumber(counts[one]))).filter(([, n]) => n > 0));

/** The sum of two counts, without those that are not above zero. */
export const addCounts = (counts: ActivityCounts = {}, more: ActivityCounts = {}): ActivityCounts =>
  validCounts(mapCounts((one) => (counts[one] ?? 0) + (more[one] ?? 0)));

/** The sum of two logs. */
export const addActivity = (log: ActivityLog, more: ActivityLog): ActivityLog => ({
  ...log,
  ...Object.fromEntries(Object.entries(more).map(([id, counts]) => [id, addCounts(log[id], counts)])),
});

/** The difference between two logs, for the actions that changed; counts can be negative. */
export const activityChange = (before: ActivityLog, after: ActivityLog): ActivityLog =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([id, counts]) => counts !== before[id])
      .map(([id, counts]) => [id, mapCounts((one) => (counts[one] ?? 0) - (before[id]?.[one] ?? 0))]),
  );
