import type { Seat } from '../congress/answer.ts';
import type { Localizer } from './localizer.ts';

/** The office of a seat: "Representative, New York's 12th district". */
export function officeName(seat: Seat, localizer: Localizer): string {
  const state = localizer.state(seat.state);
  const number = +seat.id.slice(3);
  if (seat.title === 'Senator') return localizer.text('office.senator', { state });
  if (seat.title === 'Delegate') return localizer.text('office.delegate', { state });
  if (seat.title === 'Resident Commissioner') return localizer.text('office.commissioner', { state });
  if (!number) return localizer.text('office.at-large', { state });
  return localizer.text('office.representative', { state, ordinal: localizer.ordinal(number) });
}

/** The name of a district: "New York's 12th district". */
export function districtName(id: string, localizer: Localizer): string {
  const state = localizer.state(id.slice(0, 2));
  const number = +id.slice(3);
  return number
    ? localizer.text('district.numbered', { state, ordinal: localizer.ordinal(number) })
    : localizer.text('district.at-large', { state });
}

/** The member with their title: "Senator Ada Lovelace"; undefined if the seat has no member to name. */
export const titledName = ({ title, member }: Seat, localizer: Localizer): string | undefined =>
  member ? localizer.text('script.member', { title, name: member.name }) : undefined;
