import type { ActivityLog } from './state.ts';
/** Days after which an entry is dropped, counted from the first activity about its action. */
export declare const KEPT_DAYS = 90;
/** What is stored under a key, or null. Removes entries that are not valid any more. */
export declare function loadActivity(key: string, now?: number): ActivityLog | null;
/**
 * Adds counts to what is stored. It reads the storage again first, because other tabs may have changed it.
 *
 * @param change counts, positive or negative
 * @returns whether it could be written; if not, the storage is unchanged
 */
export declare function storeActivity(key: string, change: ActivityLog, now?: number): boolean;
/** Whether nothing is stored under a key: the visitor has let another card or another tab forget it, or cleared the storage. */
export declare function isForgotten(key: string): boolean;
/** Removes what is stored under a key. The cards of this page hear of it as those in other tabs do. */
export declare function clearActivity(key: string): void;
/**
 * Tells when something was forgotten, by a card of this page or in another tab.
 *
 * @param view the window that the card is in: with it, this ends too
 * @param onForgotten called with the key; without one, any may be missing
 * @returns a function that ends it
 */
export declare function watchForgetting(view: Window, onForgotten: (key?: string | null) => void): () => void;
