import { lastWordOf, PHONE_IN_TEXT } from '../../src/congress/member-table.ts';
import { INVISIBLE } from '../../src/lib/invisible.ts';
import type { Faults } from './faults.ts';
import { FILES } from './source-files.ts';
import { DISTRICTS, districtId, PLACES, seatId, STATES } from './house-districts.ts';
import type { Legislator, MemberChanges, Term } from './sources.ts';

/** One seat. */
export interface SeatRecord {
  /** `NY-12`, `AK-AL`, `NY-S1` */
  id: string;
  senate: boolean;
  /** The member, or the day since which the seat is vacant. */
  holder: Holder | { vacantSince: string };
  /** The day after which the seat may have changed hands. */
  changing: string;
}

interface Holder {
  bioguide: string;
  /** The source file, for error messages. */
  file: string;
  name: string;
  lastName: string;
  term: Term;
}

export const DATE = /^\d{4}-\d\d-\d\d$/;
// separators of fields and lines
const BREAKS_A_LINE = /[|\p{Cc}\u2028\u2029]/u;
const cannotBeShown = (text: string) => BREAKS_A_LINE.test(text) || INVISIBLE.test(text);
const PHONE = /^202-22[456]-\d{4}$/;

/** `official_full` is missing for some. */
const nameOf = ({ first, middle, last, suffix, official_full }: Legislator['name']) =>
  official_full ?? [first, middle, last, suffix].filter(Boolean).join(' ');

export const termSeat = (term: Term) =>
  term.type === 'sen' ? `${term.state}-S${term.class}` : districtId(term.state, term.district!);

/** The day on which the congress of a day ends. */
export function endOfCongress(day: string): string {
  const year = parseInt(day);
  const end = year % 2 ? `${year}-01-03` : `${year + 1}-01-03`;
  return day < end ? end : `${year + 2}-01-03`;
}

/** Applies `member-changes.json` to the members. Returns who holds which seat. Changes that are no longer needed go to `note`. */
function holders(
  legislators: Legislator[],
  changes: MemberChanges,
  faults: Faults,
  note: (line: string) => void,
): Map<string, Holder[]> {
  const source = changes.file ?? FILES.changes;
  const people = new Map<string, Holder>();
  const end = endOfCongress(changes.asOf);
  for (const { id, name, terms } of legislators) {
    // the file may already have the next term of a re-elected member
    const term = terms.filter(({ start }) => start < end).at(-1);
    const file = FILES.legislators;
    const { bioguide } = id;
    if (term)
      people.set(bioguide, {
        bioguide,
        file,
        name: nameOf(name),
        lastName: name.last,
        term: { ...term },
      });
    else
      faults.add(
        `${FILES.legislators}: ${bioguide}`,
        `has no term that began before ${end}: is asOf in ${source} too old?`,
      );
  }
  for (const { bioguide, was = {}, ...fields } of changes.changed) {
    const person = people.get(bioguide);
    const other = Object.entries(was).find(([key, value]) => person?.term[key as keyof Term] !== value);
    if (person && other)
      note(`${source}: ${bioguide} under "changed" no longer has the ${other.join(' ')}; remove the change`);
    else if (person) Object.assign(person.term, fields);
    else
      note(
        `${source}: ${bioguide} under "changed" is not a member now; correct the id, or remove the change`,
      );
  }
  const seatings = changes.seated.filter(({ bioguide, end }) => {
    const isOver = end <= changes.asOf;
    if (isOver) note(`${source}: the term of ${bioguide} under "seated" ended on ${end}; remove the change`);
    return !isOver;
  });
  for (const seated of seatings) {
    const { bioguide, name, last: lastName = lastWordOf(name), start } = seated;
    const known = people.get(bioguide)?.term;
    if (!DATE.test(start)) faults.add(`${source}: ${bioguide} (${name})`, `has the start "${start}"`);
    // a member who changes chambers is also in an older file, with the seat that they leave
    if (known && (termSeat(known) === termSeat(seated) || known.start >= start))
      note(`${source}: ${bioguide} under "seated" is now in ${FILES.legislators}; remove the change`);
    else people.set(bioguide, { bioguide, file: source, name, lastName, term: { ...seated } });
  }
  const seats = new Map<string, Holder[]>();
  for (const person of people.values()) {
    const seat = termSeat(person.term);
    seats.set(seat, [...(seats.get(seat) ?? []), person]);
  }
  // a member under "seated" replaces the one whom an older file still has in the seat
  for (const { bioguide } of seatings) {
    const seat = people.get(bioguide) && termSeat(people.get(bioguide)!.term);
    const start = people.get(bioguide)!.term.start;
    seats.set(
      seat!,
      seats.get(seat!)!.filter((one) => one.bioguide === bioguide || one.term.start >= start),
    );
  }
  return seats;
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

function checkHolder({ id, senate, holder }: SeatRecord, faults: Faults, note: (line: string) => void): void {
  if (!('term' in holder)) return;
  const { bioguide, file, name, lastName, term } = holder;
  const fault = (what: string) => faults.add(`${file}: ${bioguide} (${name}, ${id})`, what);
  const domain = senate ? 'senate.gov' : 'house.gov';
  const site = new RegExp(`^https://([\\w-]+\\.)+${domain.replace('.', '\\.')}(/[\\w./-]*)?$`);
  if (!/^[A-Z]\d{6}$/.test(bioguide)) fault('is not a bioguide id');
  const texts = { name, 'last name': lastName, party: term.party, office: term.office ?? '-' };
  for (const [what, text] of Object.entries(texts))
    if (!text || cannotBeShown(text) || PHONE_IN_TEXT.test(text)) fault(`has the ${what} "${text}"`);
  if (!DATE.test(term.end)) fault(`has the end of term "${term.end}"`);
  if (term.phone && !PHONE.test(term.phone)) fault(`phone "${term.phone}" is not 202-22[456]-dddd`);
  if (!term.phone) note(`${id}, ${name}: no phone; the card shows the switchboard's number`);
  if (!term.url) note(`${id}, ${name}: no site; the card links to www.${domain}`);
  term.url = (term.url ?? `https://www.${domain}`).replace(/^http:/, 'https:').replace(/\/$/, '');
  if (!site.test(term.url)) fault(`url "${term.url}" is not a site under ${domain}`);
  const contact = term.contact_form;
  if (!contact || !URL.canParse(term.url)) return;
  const leaveOut = (why: string) => {
    note(`${id}, ${name}: contact_form "${contact}" is ${why}, left out`);
    delete term.contact_form;
  };
  if (!/^https?:\/\//.test(contact) || !URL.canParse(contact)) leaveOut('no link');
  else if (!hostOf(contact).endsWith(`.${domain}`)) fault(`contact_form "${contact}" is not under ${domain}`);
  else if (hostOf(contact) !== hostOf(term.url)) leaveOut(`not on ${term.url}`);
  else if (cannotBeShown(contact)) fault(`contact_form "${contact}" has a "|" or a line break`);
}

/** All seats of Congress, each with its member or its listed vacancy, in the order of the table. Errors go to `faults`. */
export function compileSeats(
  legislators: Legislator[],
  changes: MemberChanges,
  faults: Faults,
  note: (line: string) => void,
): SeatRecord[] {
  const source = changes.file ?? FILES.changes;
  const held = holders(legislators, changes, faults, note);
  const vacant = new Map(changes.vacant.map(({ seat, since }) => [seatId(seat), since]));
  const possibleChanges = new Map(
    changes.mayHaveChanged.map(({ seat, after }) => [seatId(seat), after ?? changes.asOf]),
  );

  const ids = new Set([...held.keys(), ...vacant.keys(), ...DISTRICTS]);
  const records: SeatRecord[] = [];
  for (const id of ids) {
    const senate = /^[A-Z]{2}-S[123]$/.test(id);
    const since = vacant.get(id);
    // a term that began after the vacancy ended it
    const people = (held.get(id) ?? []).filter(({ term }) => !since || term.start > since);
    if (senate ? !STATES.includes(id.slice(0, 2)) : !DISTRICTS.has(id))
      faults.add(
        held.has(id) ? `${held.get(id)![0]!.file}: ${held.get(id)![0]!.bioguide}` : source,
        `${id} is not a seat`,
      );
    else if (people.length > 1)
      faults.add(
        FILES.legislators,
        `${id} has ${people.length} members: ${people.map((p) => p.bioguide).join(', ')}`,
      );
    else if (!people.length && !since)
      faults.add(FILES.legislators, `${id} has no member and no listed vacancy`);
    else if (!people.length && !DATE.test(since!)) faults.add(source, `${id} is vacant since "${since}"`);
    else {
      if (people.length && since) note(`${source}: ${id} under "vacant" has a member again; remove it`);
      const holder = people[0] ?? { vacantSince: since! };
      const changing = possibleChanges.get(id) ?? '';
      // a term that began later is the result of the change
      const isSettled = 'term' in holder && holder.term.start > changing;
      records.push({ id, senate, holder, changing: isSettled ? '' : changing });
    }
  }
  for (const [id, after] of possibleChanges) {
    if (!ids.has(id)) faults.add(source, `${id} under "mayHaveChanged" is not a seat`);
    else if (!DATE.test(after)) faults.add(source, `${id} under "mayHaveChanged" has the after "${after}"`);
  }
  for (const state of STATES) {
    const seats = records.filter(({ id, senate }) => senate && id.startsWith(state));
    if (seats.length !== 2)
      faults.add(FILES.legislators, `${state} has ${seats.length} senators and listed vacancies, not 2`);
  }
  for (const record of records) checkHolder(record, faults, note);
  return records.sort(bySeat);
}

const seniority = ({ holder }: SeatRecord) =>
  !('term' in holder) ? '3' : holder.term.state_rank === 'senior' ? '1' : `2${holder.term.start}`;

function bySeat(a: SeatRecord, b: SeatRecord): number {
  const place = PLACES.indexOf(a.id.slice(0, 2)) - PLACES.indexOf(b.id.slice(0, 2));
  if (place || a.senate !== b.senate) return place || (a.senate ? -1 : 1);
  if (a.senate) return seniority(a) < seniority(b) ? -1 : 1;
  return parseInt(a.id.slice(3)) - parseInt(b.id.slice(3));
}

/** The last day of the members' congress: the day on which most House terms end. */
export function congressEnd(seats: SeatRecord[]): string {
  const ends = seats.flatMap(({ senate, holder }) => (!senate && 'term' in holder ? [holder.term.end] : []));
  return mostCommon(ends);
}

/** The most common value; of several, the smallest. */
export function mostCommon(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
