import { lastWordOf } from '../../src/congress/member-table.ts';
import { congressEnd, mostCommon, type SeatRecord } from './members.ts';

const kindOf = ({ id, senate }: SeatRecord) => (senate ? id.slice(-1) : 'H');

function rowOf(seat: SeatRecord, usualEnds: Map<string, string>, congressEnds: string): string {
  const number = seat.id.slice(3).replace('AL', '0');
  if (!('term' in seat.holder)) return `${number}|-|${seat.holder.vacantSince}`;
  const { bioguide, name, lastName, term } = seat.holder;
  const site = new URL(term.url!);
  const contact = new URL(term.contact_form ?? site);
  const writing = contact.pathname + contact.search;
  const fields = [
    number,
    bioguide,
    name,
    term.party,
    term.phone?.replace(/^202-22(\d)-/, '$1') ?? '',
    term.office ?? '',
    site.hostname.replace(/\.(house|senate)\.gov$/, '') + site.pathname.replace(/\/$/, ''),
    writing.replace(/\/$/, '') === site.pathname.replace(/\/$/, '') ? '' : writing,
    term.end === usualEnds.get(kindOf(seat)) ? '' : term.end,
    // an appointee's term ends on the day of the special election, after which somebody else may have the seat
    term.end < congressEnds ? term.end : seat.changing,
    lastName === lastWordOf(name) ? '' : lastName,
  ];
  return fields.join('|').replace(/(?<!\|)\|+$/, '');
}

/** The member table's text, in the format described in `src/congress/member-table.ts`. */
export function writeMembers(seats: SeatRecord[]): string {
  const congressEnds = congressEnd(seats);
  const ends = new Map(
    ['H', '1', '2', '3'].map((kind) => [
      kind,
      mostCommon(
        seats.flatMap((seat) =>
          'term' in seat.holder && kindOf(seat) === kind ? [seat.holder.term.end] : [],
        ),
      ),
    ]),
  );
  const lines = [`ends ${[...ends].map((pair) => pair.join('=')).join(' ')}`];
  let place = '';
  for (const seat of seats) {
    if (!seat.id.startsWith(place) || !place) lines.push((place = seat.id.slice(0, 2)));
    lines.push(rowOf(seat, ends, congressEnds));
  }
  return lines.join('\n') + '\n';
}
