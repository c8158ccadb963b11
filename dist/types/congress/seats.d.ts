import type { MemberRow } from './member-table.ts';
import type { Seat } from './answer.ts';
/**
 * The state of a seat at an instant.
 *
 * @param now milliseconds since 1970
 * @param validUntil the end of the table's congress, milliseconds since 1970: until then every listed member is given,
 *   even an appointee whose term is over; from then on only members whose term has not ended.
 */
export declare function seatAt(row: MemberRow, now: number, validUntil: number): Seat;
