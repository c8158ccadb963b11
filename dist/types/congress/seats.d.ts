import type { MemberRow } from './member-table.ts';
import type { Seat } from './answer.ts';
/**
 * A seat as it stands at an instant.
 *
 * @param now milliseconds since 1970
 * @param validUntil the end of the table's congress, milliseconds since 1970: until then every listed member is named,
 *   even an appointee whose term is over; from then on nobody whose term has ended.
 */
export declare function seatAt(row: MemberRow, now: number, validUntil: number): Seat;
