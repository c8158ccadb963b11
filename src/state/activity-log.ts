import type { Activity, ActivityCounts, ActivityLog } from './state.ts';

const ACTIVITIES: readonly Activity[] = ['spoke', 'voicemail', 'missed', 'letter', 'petition'];

const mapCounts = (count: (activity: Activity) => number): ActivityCounts =>
  Object.fromEntries(ACTIVITIES.map((activity) => [activity, count(activity)]));

/** The known counts above zero, as whole numbers. */
export const validCounts = (counts: ActivityCounts): ActivityCounts =>
  Object.fromEntries(
    Object.entries(mapCounts((one) => Math.trunc(Number(counts[one])))).filter(([, n]) => n > 0),
  );

/** The sum of two counts, without those that are not above zero. */
export const addCounts = (counts: ActivityCounts = {}, more: ActivityCounts = {}): ActivityCounts =>
  validCounts(mapCounts((one) => (counts[one] ?? 0) + (more[one] ?? 0)));

/** The sum of two logs. */
export const addActivity = (log: ActivityLog, more: ActivityLog): ActivityLog =>
  Object.entries(more).reduce((sum, [id, counts]) => ({ ...sum, [id]: addCounts(sum[id], counts) }), log);

/** The difference between two logs; counts can be negative. */
export const activityChange = (before: ActivityLog, after: ActivityLog): ActivityLog =>
  Object.fromEntries(
    Object.entries(after).map(([id, counts]) => [
      id,
      mapCounts((one) => (counts[one] ?? 0) - (before[id]?.[one] ?? 0)),
    ]),
  );
