import type { Member } from './types.ts';

/**
 * The member table: text, one line a seat, under a line with each state's code.
 *
 *     ends H=2027-01-03 1=2031-01-03 2=2027-01-03 3=2029-01-03      when terms end: House, Senate classes
 *     NY
 *     S3|S000148|Charles E. Schumer|Democrat|46542|322 Hart Senate Office Building|www.schumer|/contact/email-chuck
 *     12|N000002|Jerrold Nadler|Democrat|55635|2132 Rayburn House Office Building|nadler
 *     14|-|2026-04-21                                               a vacancy and since when
 *
 * The fields: seat (S and the class, or the district's number, 0 = at large), bioguide, name, party, last five
 * digits of a phone that begins 202-22, room and building, site, contact page on that site, end of term
 * where it differs, date from which the seat may have changed hands. Empty ones at the end are left out. A site is the
 * name before `.house.gov` or `.senate.gov`, with a path if it has one, so that no table can send a visitor elsewhere.
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

const damaged = (row: string) => new Error(`member table: "${row}"`);

function readRow(state: string, row: string, ends: Map<string, string>): MemberRow {
  const [
    seat = '',
    bioguide,
    name = '',
    party = '',
    phone = '',
    office = '',
    site = '',
    contact = '',
    end,
    changing,
  ] = row.split('|');
  const senate = seat[0] === 'S';
  const ended = end || ends.get(senate ? seat[1]! : 'H');
  const base = { id: `${state}-${seat === '0' ? 'AL' : seat}`, state, senate, changing: changing || null };
  if (!/^(S[123]|\d\d?)$/.test(seat) || !ended) throw damaged(row);
  if (bioguide === '-') return { ...base, member: null, vacantSince: name, end: ended };

  const [, label, path] = /^([\w-]+(?:\.[\w-]+)*)(\/.*)?$/.exec(site) ?? [];
  if (
    !name ||
    !label ||
    !/^[A-Z]\d{6}$/.test(bioguide!) ||
    !/^([456]\d{4})?$/.test(phone) ||
    /^[^/]/.test(contact)
  )
    throw damaged(row);
  const host = `https://${label}.${senate ? 'senate' : 'house'}.gov`;
  const url = host + (path ?? '');
  return {
    ...base,
    vacantSince: null,
    end: ended,
    member: {
      bioguide: bioguide!,
      name,
      party,
      phone: phone ? `202-22${phone[0]}-${phone.slice(1)}` : null,
      url,
      contactUrl: contact ? host + contact : url,
      office: office || null,
    },
  };
}

/** Reads the text of a member table, its rows by state. Throws where it is not one. */
export function readMemberTable(text: string): Map<string, MemberRow[]> {
  const [endLine = '', ...lines] = text.trimEnd().split('\n');
  const ends = new Map([...endLine.matchAll(/(\w)=(\S+)/g)].map(([, of, date]) => [of!, date!]));
  const states = new Map<string, MemberRow[]>();
  let state = '';
  for (const line of lines) {
    if (/^[A-Z]{2}$/.test(line)) states.set((state = line), []);
    else states.get(state)!.push(readRow(state, line, ends));
  }
  return states;
}
