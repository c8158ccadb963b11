// A Congress made up for a test, as unitedstates/congress-legislators, the Clerk of the House and the Senate publish it.
import type { Person } from '../sources-of.ts';
import { HOUSE_SEATS, validSources } from '../sources-of.ts';

/** Everybody who sits, in the file of those who sit: of the 119th Congress, or of the 120th. */
export function sittingIn(congress: 119 | 120): Person[] {
  const people = validSources().legislators;
  for (const { terms } of people) {
    const term = terms.at(-1)!;
    const building = term.type === 'sen' ? 'Hart Senate' : 'Rayburn House';
    term.office = term.office!.replace('Test', building);
    // as published; a term of four years all the same
    if (term.state === 'PR') term.end = '2027-01-03';
    if (congress === 120 && term.end === '2027-01-03') {
      term.start = '2027-01-03';
      term.end = term.type === 'sen' ? '2033-01-03' : '2029-01-03';
      if (term.state === 'PR') term.start = '2025-01-03';
    }
  }
  return people;
}

const termOf = ({ terms }: Person) => terms.at(-1)!;
const letter = (party: string) => party[0]!;
const LONG = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
const long = (day: string) => new Date(day).toLocaleDateString('en-US', LONG);
const phone = (text = '') => text.replace(/^(\d+)-/, '($1) ');

export interface HouseMember {
  /** `NY07`, `AQ00` */
  code: string;
  place: string;
  bioguide: string;
  name: string;
  /** Without it, the last word of the name. */
  last?: string;
  party: string;
  phone: string;
  room: string;
  building: string;
  sworn: string;
  /** The day the one before left. */
  before?: string;
  footnote?: string;
}

export function houseOf(people: Person[]): HouseMember[] {
  return HOUSE_SEATS.map(([state, district]) => {
    const person = people.find((one) => {
      const term = termOf(one);
      return term.type === 'rep' && term.state === state && term.district === district;
    })!;
    const term = termOf(person);
    return {
      code: `${state === 'AS' ? 'AQ' : state}${String(district).padStart(2, '0')}`,
      place: state,
      bioguide: person.id.bioguide,
      name: person.name.official_full!,
      party: letter(term.party),
      phone: phone(term.phone),
      room: term.office!.split(' ')[0]!,
      building: 'RHOB',
      sworn: term.start,
    };
  });
}

/** A vacant seat: as the clerk lists one. */
export const vacant = (member: HouseMember, since: string): HouseMember => ({
  ...member,
  ...{ bioguide: '', name: '', party: '', phone: '', room: '', building: '', sworn: '' },
  before: since,
  footnote: `Vacancy due to the resignation of Former Member, ${long(since)}.`,
});

const date = (name: string, day: string) =>
  day ? `<${name} date="${day.replaceAll('-', '')}">${long(day)}</${name}>` : `<${name} date=""/>`;

function houseXml(member: HouseMember): string {
  const { code, place, bioguide, name, party, room, building, sworn, before, footnote } = member;
  const last = member.last ?? name.split(' ').at(-1) ?? '';
  return `<member>
<statedistrict>${code}</statedistrict>
<member-info>
<namelist>${last && `${last}, Member`}</namelist>
<bioguideID>${bioguide}</bioguideID>
<lastname>${last}</lastname>
<firstname/>
<middlename/>
<sort-name>${last.toUpperCase()}</sort-name>
<suffix/>
<courtesy/>
<prior-congress>118</prior-congress>
<official-name>${name}</official-name>
<formal-name>${name}</formal-name>
<party>${party}</party>
<caucus>${party}</caucus>
<state postal-code="${place}">
<state-fullname>State</state-fullname>
</state>
<district>${code.slice(2)}</district>
<townname/>
<office-building>${building}</office-building>
<office-room>${room}</office-room>
<office-zip>20515</office-zip>
<office-zip-suffix>0305</office-zip-suffix>
<phone>${member.phone}</phone>
${date('elected-date', sworn && '2024-11-05')}
${date('sworn-date', sworn)}
${footnote ? `<footnote-ref>1</footnote-ref><footnote>${footnote}</footnote>` : ''}
</member-info>
<committee-assignments>
<committee rank=""/>
</committee-assignments>
${
  before
    ? `<predecessor-info cause="R">
<pred-lastname>Member</pred-lastname>
<pred-official-name>Former Member</pred-official-name>
<pred-memindex>F000001</pred-memindex>
<pred-party>D</pred-party>
${date('pred-vacate-date', before)}
<pred-footnote-ref>1</pred-footnote-ref>
<pred-footnote>${footnote ?? ''}</pred-footnote>
</predecessor-info>`
    : ''
}
</member>`;
}

/** `MemberData.xml`. Its committees have members too, who are no seats. */
export const clerkXml = (
  members: HouseMember[],
  day: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<MemberData publish-date="${long(day)}">
<title-info><congress-num>119</congress-num><session>2</session><majority>R</majority></title-info>
<members>
${members.map(houseXml).join('\n')}
</members>
<committees><committee type="standing" comcode="AG00"><committee-fullname>Committee on Agriculture</committee-fullname>
<member>not a seat</member></committee></committees>
</MemberData>
`;

export interface Senator {
  last: string;
  first: string;
  party: string;
  state: string;
  address: string;
  phone: string;
  email: string;
  website: string;
  class: string;
  bioguide: string;
}

export const senateOf = (people: Person[]): Senator[] =>
  people
    .filter((person) => termOf(person).type === 'sen')
    .map((person) => {
      const term = termOf(person);
      const [first = '', last = ''] = person.name.official_full!.split(' ');
      return {
        ...{ first, last, party: letter(term.party), state: term.state, bioguide: person.id.bioguide },
        address: `${term.office} Washington DC 20510`,
        phone: phone(term.phone),
        email: term.contact_form ?? '',
        website: `${term.url}/`,
        class: `Class ${'I'.repeat(term.class!)}`,
      };
    });

/** `senators_cfm.xml` */
export const senateXml = (
  senators: Senator[],
  updated: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<contact_information>
${senators
  .map(
    (one) => `<member>
<member_full>${one.last} (${one.party}-${one.state})</member_full>
<last_name>${one.last}</last_name>
<first_name>${one.first}</first_name>
<party>${one.party}</party>
<state>${one.state}</state>
<address>
${one.address}
</address>
<phone>${one.phone}</phone>
<email>
${one.email}
</email>
<website>${one.website}</website>
<class>${one.class}</class>
<bioguide_id>${one.bioguide}</bioguide_id>
</member>`,
  )
  .join('\n')}
<last_updated>${updated}</last_updated>
</contact_information>
`;
