import type { Member } from './answer.ts';

/**
 * The member table: text with one line per seat, below a line with the state's code.
 *
 *     ends H=2027-01-03 1=2031-01-03 2=2027-01-03 3=2029-01-03      when terms end: House, Senate classes
 *     NY
 *     S3|S000148|Charles E. Schumer|Democrat|46542|322 Hart Senate Office Building|www.schumer|/contact/email-chuck
 *     12|N000002|Jerrold Nadler|Democrat|55635|2132 Rayburn House Office Building|nadler
 *     14|-|2026-04-21                                               a vacant seat, and since when
 *
 * The fields: seat (S and the class, or the district's number, 0 = at large), bioguide, name, party, last five
 * digits of a phone number that begins with 202-22, room and building, site, contact page on that site, end of term if it
 * differs from the first line, day after which the seat may have changed hands, last name if it is not the last word of the
 * name (`Van Hollen`, or `Bishop` for "Sanford D. Bishop, Jr."). Empty fields at the end are left out. A site is only the
 * part before `.house.gov` or `.senate.gov`, plus a path if it has one, so that no table can send a visitor elsewhere.
 * The senior senator comes first.
 */
export interface MemberRow {
  /** `NY-12`, `AK-AL`, `NY-S1` */
  id: string;
  state: string;
  senate: boolean;
  member: Member | null;
  vacantSince: string | null;
  /** The day the term ends. */
  end: string;
  /** The day after which the seat may have changed hands, or null. */
  changing: string | null;
}

const VACANCY = /^(S[123]|\d\d?)\|-\|([\d-]+)$/;

// seat, bioguide, name, party, phone, office, site, its path, contact page, end, changing, last name
const HELD =
  /^(S[123]|\d\d?)\|([A-Z]\d{6})\|([^|]+)\|([^|]*)\|([456]\d{4})?\|([^|]*)\|([\w-]+(?:\.[\w-]+)*)(\/[^|]*)?\|(\/[^|]*)?\|([\d-]*)\|([\d-]*)\|([^|]*)\|/;

/** A phone number within a name or an address, where nothing else would look at it. */
export const PHONE_IN_TEXT: RegExp = /\d{3}[^\w|]{0,3}\d{4}/;

/** The last word of a name, which for most members is the last name. */
export const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function readRow(state: string, row: string, ends: Map<string, string>): MemberRow {
  const vacancy = VACANCY.exec(row);
  const held = HELD.exec(`${row}|||||||`);
  const [
    ,
    seat = '',
    bioguide = '',
    name = '',
    party = '',
    phone,
    office,
    label,
    path = '',
    contact,
    end,
    changing,
    lastName,
  ] = vacancy ?? held ?? [];
  const senate = seat[0] === 'S';
  const ended = end || ends.get(senate ? seat[1]! : 'H');
  if (!seat || !ended || PHONE_IN_TEXT.test([name, party, office, lastName].join('|')))
    throw new Error(`member table: "${row}"`);
  const host = `https://${label}.${senate ? 'senate' : 'house'}.gov`;
  return {
    id: `${state}-${seat === '0' ? 'AL' : seat}`,
    state,
    senate,
    vacantSince: vacancy && bioguide,
    end: ended,
    changing: changing || null,
    member: vacancy
      ? null
      : {
          bioguide,
          name,
          lastName: lastName || lastWordOf(name),
          party,
          phone: phone ? `202-22${phone[0]}-${phone.slice(1)}` : null,
          url: host + path,
          contactUrl: host + (contact ?? path),
          office: office || null,
        },
  };
}

/** A member table. Rows are parsed one state at a time, because a lookup needs no more. */
export interface MemberTable {
  /** Postal codes, in the order of the table. */
  states: string[];
  /** A state's seats, senators first; empty if the table has no such state. Throws if a line cannot be parsed. */
  seatsOf(state: string): MemberRow[];
}

/** Parses the text of a member table. Throws if it is not one. */
export function readMemberTable(text: string): MemberTable {
  const [endLine = '', ...lines] = text.trimEnd().split('\n');
  const ends = new Map([...endLine.matchAll(/(\w)=(\S+)/g)].map(([, of, date]) => [of!, date!]));
  const rows = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of lines) {
    if (line.length === 2) rows.set(line, (last = []));
    else last!.push(line);
  }
  return {
    states: [...rows.keys()],
    seatsOf: (state) => (rows.get(state) ?? []).map((row) => readRow(state, row, ends)),
  };
}
