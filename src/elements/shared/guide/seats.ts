import type { Seat } from '../../../congress/index.ts';
import type { Visit } from '../visit.ts';
import { isCalled, keyOf, type Place } from './doing.ts';

/** Whom a visitor calls, one after the other: the senators, then the House member; of a vacant seat, nobody. */
export function seatsToCall({ answer, chosen }: Visit): Seat[] {
  if (!answer || !/^(found|choose-district)$/.test(answer.kind)) return [];
  const house = chosen.length ? chosen : answer.kind === 'found' ? answer.seats : [];
  return [
    ...answer.seats.filter(({ chamber }) => chamber === 'senate'),
    ...house.filter(({ chamber }) => chamber === 'house'),
  ].filter(({ status }) => status !== 'vacant');
}

/** The first seat, from one on, that nothing is known of yet: the next step of the calls, or their end. */
export function stepFrom(seats: Seat[], { doing }: Visit, topic: string, from = 0): Place {
  const next = seats.slice(from).find((seat) => !doing.outcomes?.[keyOf(topic, seat)]);
  return next ? { at: 'call', seat: next.id } : { at: 'end' };
}

/** How many of them the visitor says to have called about a topic. */
export const calledOf = (seats: Seat[], { doing }: Visit, topic: string): number =>
  seats.filter((seat) => isCalled(doing.outcomes?.[keyOf(topic, seat)])).length;

/** Where the visitor stands, among the members of the answer that is here now. */
export function placeIn(seats: Seat[], visit: Visit, topic: string): Place {
  const list: Place = { at: 'list' };
  const place = visit.doing.place ?? list;
  const outcomeOf = (seat: Seat) => visit.doing.outcomes?.[keyOf(topic, seat)];
  if (!seats.length) return list;
  const turn = seats.find(({ id }) => id === place.seat);
  // another answer, or another topic, has come meanwhile
  if (place.seat && !turn) return list;
  if (place.at === 'end' && !seats.some(outcomeOf)) return list;
  if (place.at === 'missed' && turn && outcomeOf(turn) !== 'missed') return { at: 'call', seat: turn.id };
  return place;
}
