import type { Faults } from '../faults.ts';
import { STATES } from '../house-districts.ts';
import type { Legislator, Term } from '../sources.ts';
import { dayOf } from './dates.ts';
import { PARTIES, PHONE, phoneOf, type Roster } from './roster.ts';
import { childrenOf, readXml, textOf } from './xml.ts';

/** The Senate's list has no vacant seats: the last member of the seat says which one is vacant, and since when. */
function vacancyOf(
  state: string,
  held: string | undefined,
  asOf: string,
  { current, historical }: { current: Legislator[]; historical: Legislator[] },
): { seat: string; since: string } | null {
  const others = (terms: Term[]) =>
    terms.filter((term) => term.type === 'sen' && term.state === state && `${state}-S${term.class}` !== held);
  const lastOf = ({ terms }: Legislator) => terms.filter(({ start }) => start <= asOf).slice(-1);
  // if they are still in the file of current members, the list is newer, and only its date is known
  const [last] = [
    ...others(current.flatMap(lastOf)),
    ...others(historical.flatMap(({ terms }) => terms)).sort((a, b) => (a.end < b.end ? 1 : -1)),
  ];
  return last ? { seat: `${state}-S${last.class}`, since: last.end < asOf ? last.end : asOf } : null;
}

/**
 * Reads the Senate's list. A state with fewer than two senators in it has a vacancy.
 *
 * @param file the file's name, for error messages
 */
export function readSenate(
  file: string,
  text: string,
  legislators: { current: Legislator[]; historical: Legislator[] },
  faults: Faults,
): Roster {
  const list = childrenOf(readXml(file, text), 'contact_information')[0];
  const members = list && childrenOf(list, 'member');
  if (!members?.length) throw new Error(`${file}: has no contact_information with members`);
  const roster: Roster = { file, asOf: dayOf(textOf(list!, 'last_updated')), held: [], vacant: [] };
  if (!roster.asOf) faults.add(file, `has the last_updated "${textOf(list!, 'last_updated')}"`);
  for (const member of members) {
    const fault = (what: string) => faults.add(`${file}: ${textOf(member, 'member_full')}`, what);
    const state = textOf(member, 'state');
    const kind = /^Class (I{1,3})$/.exec(textOf(member, 'class'))?.[1];
    const seat = `${state}-S${kind?.length}`;
    if (!STATES.includes(state) || !kind) {
      fault(`is of the state "${state}" and the class "${textOf(member, 'class')}"`);
      continue;
    }
    if (roster.held.some((one) => one.seat === seat)) fault(`${seat} is listed twice`);
    const lastName = textOf(member, 'last_name');
    const party = PARTIES[textOf(member, 'party')];
    const phone = phoneOf(textOf(member, 'phone'));
    const office = textOf(member, 'address').replace(/,? Washington,? D\.?C\.? 20510$/, '');
    const url = textOf(member, 'website');
    const contact = textOf(member, 'email');
    if (!party) fault(`has the party "${textOf(member, 'party')}"`);
    if (!PHONE.test(phone)) fault(`phone "${phone}" is not 202-22[456]-dddd`);
    roster.held.push({
      seat,
      bioguide: textOf(member, 'bioguide_id'),
      name: `${textOf(member, 'first_name')} ${lastName}`.trim(),
      lastName,
      term: {
        party: party!,
        ...(phone && { phone }),
        ...(office.endsWith('Senate Office Building') && { office }),
        ...(url && { url }),
        ...(/^https?:/.test(contact) && { contact_form: contact }),
      },
    });
  }
  for (const state of STATES) {
    const held = roster.held.filter(({ seat }) => seat.startsWith(state));
    if (held.length > 1) continue;
    const vacancy = vacancyOf(state, held[0]?.seat, roster.asOf, legislators);
    if (!held.length) faults.add(file, `${state} has no senators`);
    else if (vacancy) roster.vacant.push(vacancy);
    else faults.add(file, `${state} has one senator, and the previous member of the other seat is not known`);
  }
  return roster;
}
