import type { ActivityLog } from './state.ts';
/** Days after which an entry is dropped, counted from the first activity about its action. */
export declare const KEPT_DAYS = 90;
/** What is stored under a key, or null. What is too old, and what leaves nothing, is removed. */
export declare function loadActivity(key: string, now?: number): ActivityLog | null;
/**
 * Adds counts to what is stored, which other tabs may have written to as well.
 *
 * @param change counts above or below zero
 * @returns whether it could be written; what was stored before stays where it could not
 */
export declare function storeActivity(key: string, change: ActivityLog, now?: number): boolean;
/** Removes what is stored under a key. */
export declare function clearActivity(key: string): void;
