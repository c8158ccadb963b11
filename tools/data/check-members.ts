// What a hand may get wrong in a member table, found line by line and said with the fix. What passes here is read by the
// card's own reader as well.
import { lastWordOf, readMemberTable } from '../../src/congress/member-table.ts';
import type { Faults } from './faults.ts';
import { DATE } from './members.ts';
import { DISTRICTS, PLACES, STATES } from './seats.ts';

const ENDS = /^ends H=\S+ 1=\S+ 2=\S+ 3=\S+$/;
export const isDay = (text: string) => DATE.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
const like = (pattern: RegExp) => (text: string) => pattern.test(text);

/** The fields of a line, in their order; the first six after the seat have to be there, even if empty. */
const FIELDS: [name: string, holds: (text: string) => boolean, fix: string][] = [
  [
    'seat',
    like(/^(S[123]|\d\d?)$/),
    'write the number of the district, 0 where the state has one, or S and the class of a senator',
  ],
  [
    'bioguide id',
    like(/^[A-Z]\d{6}$/),
    'write a letter and six digits, as in the address of their page at bioguide.congress.gov',
  ],
  ['name', like(/^\S.*\S$/), 'write the name'],
  ['party', like(/^\S.*\S$/), 'write Democrat, Republican or Independent'],
  [
    'phone',
    like(/^([456]\d{4})?$/),
    'write the last five digits of 202-22x-xxxx, of which the first is 4, 5 or 6, or nothing where no number is known',
  ],
  ['office', like(/^(\S.*\S)?$/), 'write room and building, or nothing'],
  [
    'site',
    // a whole address would become one under house.gov, and lead nowhere
    (text) =>
      /^[\w-]+(\.[\w-]+)*(\/[\w./-]*)?$/.test(text) && !/^[^/]*\.(gov|com|org|net|us)(\/|$)/i.test(text),
    'write what stands between https:// and .house.gov or .senate.gov, such as nadler or www.schumer, with a path behind it if there is one',
  ],
  ['contact page', like(/^(\/\S*)?$/), 'write its path on the site, such as /contact, or nothing'],
  [
    'end of term',
    (text) => !text || isDay(text),
    'write a day as 2027-01-03, or nothing where it is the usual one',
  ],
  ['day of doubt', (text) => !text || isDay(text), 'write a day as 2026-11-03, or nothing'],
  [
    'last name',
    like(/^(\S(.*\S)?)?$/),
    'write it where it is not the last word of the name, such as Van Hollen, else nothing',
  ],
];
const LEAST_FIELDS = 7;

/** What stands behind a last name, and is none itself. */
const SUFFIX = /^([JS]r\.?|I{2,3}|IV|V)$/;

function checkRow(row: string, where: string, faults: Faults): void {
  const fields = row.split('|');
  if (fields[1] === '-') {
    if (fields.length !== 3 || !isDay(fields[2]!))
      faults.add(where, `"${row}" is no vacancy: write ${fields[0]}|-|2026-10-03, with the day it began`);
    return;
  }
  if (fields.length < LEAST_FIELDS || fields.length > FIELDS.length)
    faults.add(
      where,
      `"${row}" has ${fields.length} fields, not ${LEAST_FIELDS} to ${FIELDS.length}: ${FIELDS.map(([name]) => name).join('|')}`,
    );
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(row))
    faults.add(where, `"${row}" holds a character that nobody sees`);
  for (const [i, text] of fields.slice(0, FIELDS.length).entries()) {
    const [name, holds, fix] = FIELDS[i]!;
    if (!holds(text)) faults.add(where, `${name} "${text}": ${fix}`);
  }
  const [, , name = '', , , , , , , , lastName] = fields;
  if (!lastName && SUFFIX.test(lastWordOf(name)))
    faults.add(
      where,
      `last name "${lastName ?? ''}": write that of ${name} as field ${FIELDS.length}, for ${lastWordOf(name)} is none`,
    );
}

/** The ids of the seats that a place must have, or rather their patterns: which two classes a state's senators have is its own affair. */
function missingSeats(place: string, seats: string[]): string[] {
  const house = [...DISTRICTS].filter((id) => id.startsWith(place) && !seats.includes(id));
  const senators = seats.filter((id) => /-S\d$/.test(id)).length;
  return STATES.includes(place) && senators < 2 ? [...house, `${2 - senators} of its senators`] : house;
}

/** Adds to `faults` what cannot be right in a member table, line by line. */
export function checkMembers(file: string, text: string, faults: Faults): void {
  const lines = text.trimEnd().split('\n');
  if (
    !ENDS.test(lines[0]!) ||
    !lines[0]!
      .split(' ')
      .slice(1)
      .every((end) => isDay(end.slice(2)))
  )
    faults.add(
      `${file}:1`,
      `"${lines[0]}": write the usual ends of terms as ends H=2027-01-03 1=... 2=... 3=...`,
    );
  /** A place's seats, and the line it begins with. */
  const places = new Map<string, { line: number; seats: string[] }>();
  const people = new Map<string, number>();
  let place = '';
  for (const [i, row] of lines.entries()) {
    const where = `${file}:${i + 1}`;
    if (i === 0) continue;
    if (row.length === 2) {
      place = row;
      if (!PLACES.includes(place)) faults.add(where, `${place} is no state or territory with a seat`);
      if (places.has(place)) faults.add(where, `${place} stands twice: put its seats together`);
      places.set(place, { line: i + 1, seats: [] });
      continue;
    }
    checkRow(row, where, faults);
    const [seat = '', bioguide = ''] = row.split('|');
    const id = `${place}-${seat === '0' ? 'AL' : seat}`;
    if (/^\d+$/.test(seat) && !DISTRICTS.has(id)) faults.add(where, `${id} is no district`);
    if (/^S/.test(seat) && !STATES.includes(place)) faults.add(where, `${place} has no senators`);
    if (places.get(place)?.seats.includes(id)) faults.add(where, `${id} stands twice: take one of them out`);
    places.get(place)?.seats.push(id);
    if (bioguide !== '-' && people.has(bioguide))
      faults.add(where, `${bioguide} is in line ${people.get(bioguide)} already: nobody has two seats`);
    people.set(bioguide, i + 1);
  }
  for (const name of PLACES) {
    const own = places.get(name);
    if (!own) faults.add(file, `${name} is missing, with its seats`);
    else
      for (const id of missingSeats(name, own.seats))
        faults.add(
          `${file}:${own.line}`,
          `${name} has no line for ${id}: a seat that nobody holds is written ${/-/.test(id) ? id.slice(3).replace('AL', '0') : 'S1'}|-|2026-10-03, with the day it fell vacant`,
        );
    const senators = own?.seats.filter((id) => /-S\d$/.test(id)).length ?? 0;
    if (senators > 2) faults.add(`${file}:${own!.line}`, `${name} has ${senators} senators`);
  }
  if (faults.lines.length) return;
  try {
    const table = readMemberTable(text);
    for (const state of table.states) table.seatsOf(state);
  } catch (error) {
    faults.add(file, `the card cannot read it: ${(error as Error).message}`);
  }
}
