import type { Answer, LookupOptions, Position, PositionLookupOptions } from './answer.ts';
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
 * Who represents a place in Congress. The position stays on the device; what is asked for is the file of its state, or with
 * `private` one of the whole country. Resolves always; what went wrong is told by `kind`.
 *
 * @param position as a browser's `GeolocationCoordinates`; several districts are told where it is too near to a line
 * @param options `state` answers for one state of a position that `choose-state` left open
 *
 * Sources: the directory's own, listed in `data/SOURCES.md`.
 */
export declare function findByPosition(position: Position, options?: PositionLookupOptions): Promise<Answer>;
/**
 * One seat by its id: a district's (`NY-12`, `AK-AL`) or a senator's (`NY-S1`). The answer's `seats` hold the state's
 * senators, and the House seat where a district was asked for. Resolves always; an id of no seat is `invalid`.
 */
export declare function findBySeat(id: string, options?: LookupOptions): Promise<Answer>;
