import type { Activity, ActivityCounts, ActivityLog } from './state.ts';
/** The known counts above zero, as whole numbers. The counts may come from the storage, where anything can stand. */
export declare const validCounts: (counts: Partial<Record<Activity, unknown>>) => ActivityCounts;
/** The sum of two counts, without those that are not above zero. */
export declare const addCounts: (counts?: ActivityCounts, more?: ActivityCounts) => ActivityCounts;
/** The sum of two logs. */
export declare const addActivity: (log: ActivityLog, more: ActivityLog) => ActivityLog;
/** The difference between two logs, for the actions that changed; counts can be negative. */
export declare const activityChange: (before: ActivityLog, after: ActivityLog) => ActivityLog;
