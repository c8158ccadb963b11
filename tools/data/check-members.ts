// Checks a member table that was edited by hand, line by line, with messages that say the fix. Finally the card's own reader
// has to be able to read it.
import { lastWordOf, readMemberTable } from '../../src/congress/member-table.ts';
import { INVISIBLE } from '../../src/lib/invisible.ts';
import { isDay } from './days.ts';
import type { Faults } from './faults.ts';
import { DISTRICTS, PLACES, STATES } from './house-districts.ts';

const ENDS = /^ends H=\S+ 1=\S+ 2=\S+ 3=\S+$/;
const like = (pattern: RegExp) => (text: string) => pattern.test(text);

/** The fields of a line, in order. The first seven are required, but some of them may be empty. */
const FIELDS: [name: string, isValid: (text: string) => boolean, fix: string][] = [
  [
    'seat',
    like(/^(S[123]|\d\d?)$/),
    'write the number of the district (0 if the state has only one), or S and the class of a senator',
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
    'write the last five digits of 202-22x-xxxx, which begin with 4, 5 or 6, or nothing if the number is unknown',
  ],
  ['office', like(/^(\S.*\S)?$/), 'write room and building, or nothing'],
  [
    'site',
    // a complete address would become a wrong one under house.gov
    (text) =>
      /^[\w-]+(\.[\w-]+)*(\/[\w./-]*)?$/.test(text) && !/^[^/]*\.(gov|com|org|net|us)(\/|$)/i.test(text),
    'write what is between https:// and .house.gov or .senate.gov, such as nadler or www.schumer, with a path after it if there is one',
  ],
  ['contact page', like(/^(\/\S*)?$/), 'write its path on the site, such as /contact, or nothing'],
  [
    'end of term',
    (text) => !text || isDay(text),
    'write a date such as 2027-01-03, or nothing if it is the usual one',
  ],
  ['day of possible change', (text) => !text || isDay(text), 'write a date such as 2026-11-03, or nothing'],
  [
    'last name',
    like(/^(\S(.*\S)?)?$/),
    'write it if it is not the last word of the name, such as Van Hollen; otherwise nothing',
  ],
];
const MIN_FIELDS = 7;

/** What can follow a last name. */
const SUFFIX = /^([JS]r\.?|I{2,3}|IV|V)$/;

function checkRow(row: string, where: string, faults: Faults): void {
  const fields = row.split('|');
  if (fields[1] === '-') {
    if (fields.length !== 3 || !isDay(fields[2]!))
      faults.add(
        where,
        `"${row}" is not a vacancy: write ${fields[0]}|-|2026-10-03, with the day on which it began`,
      );
    return;
  }
  if (fields.length < MIN_FIELDS || fields.length > FIELDS.length)
    faults.add(
      where,
      `"${row}" has ${fields.length} fields, not ${MIN_FIELDS} to ${FIELDS.length}: ${FIELDS.map(([name]) => name).join('|')}`,
    );
  if (/[\t\u2028\u2029]/.test(row) || INVISIBLE.test(row))
    faults.add(where, `"${row}" has an invisible character: delete it`);
  for (const [i, text] of fields.slice(0, FIELDS.length).entries()) {
    const [name, isValid, fix] = FIELDS[i]!;
    if (!isValid(text)) faults.add(where, `${name} "${text}": ${fix}`);
  }
  const [, , name = '', , , , , , , , lastName] = fields;
  if (!lastName && SUFFIX.test(lastWordOf(name)))
    faults.add(
      where,
      `last name "${lastName ?? ''}": write the last name of ${name} as field ${FIELDS.length}, because ${lastWordOf(name)} is not a last name`,
    );
}

/** The required seats that are missing. The two classes of a state's senators are not checked, only that there are two. */
function missingSeats(place: string, seats: string[]): string[] {
  const house = [...DISTRICTS].filter((id) => id.startsWith(place) && !seats.includes(id));
  const senators = seats.filter((id) => /-S\d$/.test(id)).length;
  return STATES.includes(place) && senators < 2 ? [...house, `${2 - senators} of its senators`] : house;
}

/** Checks a member table line by line. Adds errors to `faults`. */
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
      `"${lines[0]}": write the usual ends of terms, as in ends H=2027-01-03 1=... 2=... 3=...`,
    );
  /** The seats of each state, and the line where the state begins. */
  const places = new Map<string, { line: number; seats: string[] }>();
  const people = new Map<string, number>();
  let place = '';
  for (const [i, row] of lines.entries()) {
    const where = `${file}:${i + 1}`;
    if (i === 0) continue;
    if (row.length === 2) {
      place = row;
      if (!PLACES.includes(place))
        faults.add(where, `${place} is not a state or territory with a seat in Congress`);
      if (places.has(place)) faults.add(where, `${place} is listed twice: put its seats under one line`);
      places.set(place, { line: i + 1, seats: [] });
      continue;
    }
    checkRow(row, where, faults);
    const [seat = '', bioguide = ''] = row.split('|');
    const id = `${place}-${seat === '0' ? 'AL' : seat}`;
    if (/^\d+$/.test(seat) && !DISTRICTS.has(id)) faults.add(where, `${id} is not a district`);
    if (/^S/.test(seat) && !STATES.includes(place)) faults.add(where, `${place} has no senators`);
    if (places.get(place)?.seats.includes(id)) faults.add(where, `${id} is listed twice: delete one of them`);
    places.get(place)?.seats.push(id);
    if (bioguide !== '-' && people.has(bioguide))
      faults.add(where, `${bioguide} is already in line ${people.get(bioguide)}: nobody has two seats`);
    people.set(bioguide, i + 1);
  }
  for (const name of PLACES) {
    const own = places.get(name);
    if (!own) faults.add(file, `${name} and its seats are missing`);
    else
      for (const id of missingSeats(name, own.seats))
        faults.add(
          `${file}:${own.line}`,
          `${name} has no line for ${id}: write a vacant seat as ${/-/.test(id) ? id.slice(3).replace('AL', '0') : 'S1'}|-|2026-10-03, with the day since which it is vacant`,
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
