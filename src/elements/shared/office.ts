import type { Seat } from '../../congress/index.ts';
import type { Words } from './words.ts';

/** What a seat is: "Representative, New York's 12th district". */
export function officeOf(seat: Seat, words: Words): string {
  const state = words.state(seat.state);
  const number = +seat.id.slice(3);
  if (seat.title === 'Senator') return words.text('office.senator', { state });
  if (seat.title === 'Delegate') return words.text('office.delegate', { state });
  if (seat.title === 'Resident Commissioner') return words.text('office.commissioner', { state });
  if (!number) return words.text('office.at-large', { state });
  return words.text('office.representative', { state, ordinal: words.ordinal(number) });
}

/** A district by its id: "New York's 12th district". */
export function districtOf(id: string, words: Words): string {
  const state = words.state(id.slice(0, 2));
  const number = +id.slice(3);
  return number
    ? words.text('district.numbered', { state, ordinal: words.ordinal(number) })
    : words.text('district.at-large', { state });
}
