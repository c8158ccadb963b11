import type { Answer, LookupOptions } from './types.ts';
/**
 * Who represents a ZIP code in Congress. Resolves always; what went wrong is told by `kind`.
 *
 * @param zip what somebody typed: five digits, ZIP+4, spaces, full-width digits, an address line
 * @param options `state` answers for one state of a ZIP code that `choose-state` or `unknown` left open
 *
 * Sources: the directory's own, listed in `data/SOURCES.md`.
 */
export declare function findByZip(zip: string, options?: LookupOptions): Promise<Answer>;
/**
 * One seat by its id: a district's (`NY-12`, `AK-AL`) or a senator's (`NY-S1`). The answer's `seats` hold the state's
 * senators, and the House seat where a district was asked for. Resolves always; an id of no seat is `invalid`.
 */
export declare function findBySeat(id: string, options?: LookupOptions): Promise<Answer>;
