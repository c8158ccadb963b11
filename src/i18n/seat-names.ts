import type { Seat } from '../congress/answer.ts';
import type { Localizer } from './localizer.ts';

/** The kinds of seats whose office is named without a district. */
const KINDS: Record<string, 'senator' | 'delegate' | 'commissioner' | undefined> = {
  Senator: 'senator',
  Delegate: 'delegate',
  'Resident Commissioner': 'commissioner',
};

/** The office of a seat: "Representative, New York's 12th district". */
export function officeName(seat: Seat, localizer: Localizer): string {
  const state = localizer.state(seat.state);
  const number = +seat.id.slice(3);
  const kind = KINDS[seat.title];
  if (kind) return localizer.text(`office.${kind}`, { state });
  if (!number) return localizer.text('office.at-large', { state });
  return localizer.text('office.representative', { state, ordinal: localizer.ordinal(number) });
}

/** The office without its place, as a row says it: "Senator", "House". With `withDistrict`: "House, 12th district". */
export function shortOffice(
  { title, id, district }: Seat,
  localizer: Localizer,
  withDistrict = false,
): string {
  const kind = KINDS[title];
  if (kind) return localizer.text(`row.${kind}`);
  const number = +id.slice(3);
  return withDistrict && district && number
    ? localizer.text('row.house.district', { ordinal: localizer.ordinal(number) })
    : localizer.text('row.house');
}

/** The name of a district: "New York, 12th district"; with `isShort`, "12th district". */
export function districtName(id: string, localizer: Localizer, isShort = false): string {
  const state = localizer.state(id.slice(0, 2));
  const number = +id.slice(3);
  if (!number) return localizer.text('district.at-large', { state });
  const ordinal = localizer.ordinal(number);
  return isShort
    ? localizer.text('district.short', { ordinal })
    : localizer.text('district.numbered', { state, ordinal });
}

/** The member with their title, or the office if there is no member to name. */
export const seatName = (seat: Seat, localizer: Localizer): string =>
  titledName(seat, localizer) ?? officeName(seat, localizer);

/** The member with their title: "Senator Ada Lovelace"; undefined if the seat has no member to name. */
export const titledName = ({ title, member }: Seat, localizer: Localizer): string | undefined =>
  member ? localizer.text('script.member', { title, name: member.name }) : undefined;
