import { instantOf } from '../lib/native.ts';
import type { MemberRow } from './member-table.ts';
import type { Seat } from './answer.ts';

const DELEGATES = /AS|DC|GU|MP|VI/;

function titleOf(state: string, senate: boolean): Seat['title'] {
  if (senate) return 'Senator';
  if (state === 'PR') return 'Resident Commissioner';
  return DELEGATES.test(state) ? 'Delegate' : 'Representative';
}

/** The instant so many hours after midnight UTC of a day; without a day NaN, which no comparison reaches. */
const hoursInto = (day: string | null, hours: number) => instantOf(day ?? '') + hours * 3_600_000;

/**
 * The state of a seat at an instant.
 *
 * @param now milliseconds since 1970
 * @param validUntil the end of the table's congress, milliseconds since 1970: until then every listed member is given,
 *   even an appointee whose term is over; from then on only members whose term has not ended.
 */
export function seatAt(row: MemberRow, now: number, validUntil: number): Seat {
  const { id, state, senate, member, vacantSince } = row;
  const title = titleOf(state, senate);
  // a term ends at noon in Washington, which in January is 17:00 UTC (20th Amendment)
  const withheld = now >= validUntil && (!member || now >= hoursInto(row.end, 17));
  const status = withheld ? 'withheld' : member ? 'held' : 'vacant';
  return {
    id,
    chamber: senate ? 'senate' : 'house',
    title,
    state,
    district: senate ? null : id,
    voting: title === 'Senator' || title === 'Representative',
    status,
    // a day in Washington is over at 05:00 UTC of the next one
    mayHaveChanged: status === 'held' && now >= hoursInto(row.changing, 29),
    ...(status === 'vacant' && { vacantSince: vacantSince! }),
    member: status === 'held' ? { ...member! } : null,
  };
}
