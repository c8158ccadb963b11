import type { ActivityCounts, ActivityLog } from './state.ts';
/** The known counts above zero, as whole numbers. */
export declare const validCounts: (counts: ActivityCounts) => ActivityCounts;
/** The sum of two counts, without those that are not above zero. */
export declare const addCounts: (counts?: ActivityCounts, more?: ActivityCounts) => ActivityCounts;
/** The sum of two logs. */
export declare const addActivity: (log: ActivityLog, more: ActivityLog) => ActivityLog;
/** The difference between two logs; counts can be negative. */
export declare const activityChange: (before: ActivityLog, after: ActivityLog) => ActivityLog;
