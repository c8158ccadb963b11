import type { ActivityLog } from './state.ts';
/** Days after which an entry is dropped, counted from the first activity about its action. */
export declare const KEPT_DAYS = 90;
/** What is stored under a key, or null. Removes entries that are too old. */
export declare function loadActivity(key: string, now?: number): ActivityLog | null;
/**
 * Adds counts to what is stored. It reads the storage again first, because other tabs may have changed it.
 *
 * @param change counts, positive or negative
 * @returns whether it could be written; if not, the storage is unchanged
 */
export declare function storeActivity(key: string, change: ActivityLog, now?: number): boolean;
/** Removes what is stored under a key. */
export declare function clearActivity(key: string): void;
