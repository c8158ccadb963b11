import type { Answer, LookupOptions, Position, PositionLookupOptions } from './answer.ts';
/**
 * Who represents a ZIP code in Congress. Never rejects: `kind` says what went wrong.
 *
 * @param zip as somebody typed it: five digits, ZIP+4, spaces, full-width digits, an address line
 * @param options `state` is the visitor's choice after `choose-state` or `unknown`
 *
 * Sources: the directory's own, listed in `data/SOURCES.md`.
 */
export declare function findByZip(zip: string, options?: LookupOptions): Promise<Answer>;
/**
 * Who represents a position in Congress. The position stays on the device: only the boundary files of the states around it
 * are fetched, or with `private` the file of the whole country. Never rejects: `kind` says what went wrong.
 *
 * @param position such as a browser's `GeolocationCoordinates`; close to a district line, the answer has several districts
 * @param options `state` is the visitor's choice after `choose-state`
 *
 * Sources: the directory's own, listed in `data/SOURCES.md`.
 */
export declare function findByPosition(position: Position, options?: PositionLookupOptions): Promise<Answer>;
/**
 * One seat by its id: a district's (`NY-12`, `AK-AL`) or a senator's (`NY-S1`). The answer's `seats` are the state's
 * senators, and for a district its House seat. Never rejects: if there is no such seat, `kind` is `invalid`.
 */
export declare function findBySeat(id: string, options?: LookupOptions): Promise<Answer>;
