import type { ActivityCounts, ActivityLog } from './state.ts';
/** The counts above zero, as whole numbers; what is no count of ours is left out. */
export declare const validCounts: (counts: ActivityCounts) => ActivityCounts;
/** The sum of two counts, none of it below zero. */
export declare const addCounts: (counts?: ActivityCounts, more?: ActivityCounts) => ActivityCounts;
/** The sum of two logs. */
export declare const addActivity: (log: ActivityLog, more: ActivityLog) => ActivityLog;
/** What changed from one log to the next, above or below zero. */
export declare const activityChange: (before: ActivityLog, after: ActivityLog) => ActivityLog;
