import type { Faults } from '../faults.ts';
import { DISTRICTS, districtId } from '../house-districts.ts';
import { dayOf } from './dates.ts';
import { PARTIES, PHONE, phoneOf, type Roster } from './roster.ts';
import { childrenOf, readXml, textOf, type Element } from './xml.ts';

const BUILDINGS: Record<string, string> = { CHOB: 'Cannon', LHOB: 'Longworth', RHOB: 'Rayburn' };

function officeOf(info: Element): string | undefined {
  const building = BUILDINGS[textOf(info, 'office-building')];
  const room = textOf(info, 'office-room');
  return building && room ? `${room} ${building} House Office Building` : undefined;
}

/** The day since which a seat is vacant: the previous member's last day, or else the date in the footnote. */
function vacantSince(member: Element, info: Element): string {
  const days = childrenOf(member, 'predecessor-info').map((one) => {
    const date = childrenOf(one, 'pred-vacate-date')[0] ?? {};
    return dayOf(textOf(date, '@date')) || dayOf(textOf(one, 'pred-vacate-date'));
  });
  return days.sort().at(-1) || dayOf(textOf(info, 'footnote'));
}

/**
 * Reads the list of the Clerk of the House. It has every seat; a vacant one has no bioguide id.
 *
 * @param file the file's name, for error messages
 */
export function readClerk(file: string, text: string, faults: Faults): Roster {
  const list = childrenOf(readXml(file, text), 'MemberData')[0];
  const members = list && childrenOf(list, 'members').flatMap((all) => childrenOf(all, 'member'));
  if (!members?.length) throw new Error(`${file}: has no MemberData with members`);
  const roster: Roster = { file, asOf: dayOf(textOf(list!, '@publish-date')), held: [], vacant: [] };
  if (!roster.asOf) faults.add(file, `has the publish-date "${textOf(list!, '@publish-date')}"`);
  const missing = new Set(DISTRICTS);
  for (const member of members) {
    const code = textOf(member, 'statedistrict');
    const fault = (what: string) => faults.add(`${file}: ${code || 'a member'}`, what);
    const info = childrenOf(member, 'member-info')[0] ?? {};
    // the clerk's code for American Samoa is AQ, and the postal code is AS
    const [, prefix = '', number = ''] = /^([A-Z]{2})(\d\d)$/.exec(code.replace(/^AQ/, 'AS')) ?? [];
    const place = textOf(childrenOf(info, 'state')[0] ?? {}, '@postal-code') || prefix;
    const seat = districtId(place, +number);
    if (!missing.delete(seat)) {
      fault(DISTRICTS.has(seat) ? 'is listed twice' : 'is not a seat');
      continue;
    }
    const bioguide = textOf(info, 'bioguideID');
    if (!bioguide) {
      const since = vacantSince(member, info);
      if (!since) fault('has no bioguideID, and no date since when it is vacant');
      roster.vacant.push({ seat, since });
      continue;
    }
    const name = textOf(info, 'official-name');
    const lastName = textOf(info, 'lastname');
    const party = PARTIES[textOf(info, 'party')];
    const phone = phoneOf(textOf(info, 'phone'));
    const start = dayOf(textOf(childrenOf(info, 'sworn-date')[0] ?? {}, '@date'));
    const office = officeOf(info);
    if (!name) fault('has no official-name');
    if (!party) fault(`has the party "${textOf(info, 'party')}"`);
    if (!PHONE.test(phone)) fault(`phone "${phone}" is not 202-22[456]-dddd`);
    roster.held.push({
      seat,
      bioguide,
      name,
      lastName,
      term: { party: party!, ...(phone && { phone }), ...(office && { office }), ...(start && { start }) },
    });
  }
  for (const seat of missing) faults.add(file, `${seat} is not in the list`);
  return roster;
}
