// The chambers' own lists over the file of those who sit, down to the seats.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRosters } from '../../../../tools/data/official/merge.ts';
import { readClerk } from '../../../../tools/data/official/clerk.ts';
import { readSenate } from '../../../../tools/data/official/senate.ts';
import { compileSeats, type SeatRecord } from '../../../../tools/data/members.ts';
import type { Term } from '../../../../tools/data/sources.ts';
import { clerkXml, senateXml, vacant } from './congress.ts';
import { officialFiles, withFaults, type Official } from './files.ts';

async function seatsOf(
  change: (all: Official) => void = () => {},
  congress: 119 | 120 = 119,
  settled: { seat: string; bioguide: string }[] = [],
) {
  const all = officialFiles(congress);
  change(all);
  const notes: string[] = [];
  const { value, faults } = await withFaults((faults) => {
    const house = readClerk('MemberData.xml', clerkXml(all.house, all.houseDay), faults);
    const senate = readSenate('senators_cfm.xml', senateXml(all.senators, all.senateDay), all, faults);
    const lists = { file: 'legislators-current.json', ...all, rosters: [house, senate], settled };
    const merged = mergeRosters(lists, faults, (line) => notes.push(line));
    return compileSeats(merged.legislators, merged.changes, faults, (line) => notes.push(line));
  });
  const seat = (id: string): SeatRecord => value.find((one) => one.id === id)!;
  const term = (id: string): Term & { name: string; lastName: string; bioguide: string } => {
    const { holder } = seat(id);
    assert.ok('term' in holder, `${id} is held`);
    const { name, lastName, bioguide } = holder;
    return { ...holder.term, name, lastName, bioguide };
  };
  return { seat, term, faults, notes };
}
const houseSeat = (all: Official, code: string) => all.house.find((one) => one.code === code)!;
const personIn = (all: Official, code: string) =>
  all.current.find(({ id }) => id.bioguide === houseSeat(all, code).bioguide)!;
const senatorOf = (all: Official, place: string) => all.senators.find(({ state }) => state === place)!;
/** The first senator in the list of a state, whom the file does not know any more. */
function withoutSenator(all: Official, place: string) {
  const senator = senatorOf(all, place);
  all.current = all.current.filter(({ id }) => id.bioguide !== senator.bioguide);
  return senator;
}
const NEW = {
  bioguide: 'Z000001',
  name: 'New Member',
  party: 'D',
  phone: '(202) 226-7777',
  sworn: '2026-09-02',
};

test('where all agree there is nothing to say', async () => {
  const { faults, notes, term } = await seatsOf();
  assert.deepEqual([faults, notes], [[], []]);
  assert.equal(term('NY-7').end, '2027-01-03');
});

test('the Resident Commissioner serves four years, whatever the file says', async () => {
  for (const congress of [119, 120] as const)
    assert.equal((await seatsOf(undefined, congress)).term('PR-AL').end, '2029-01-03');
});

test('a seat that the clerk lists as vacant, with the one who left still in the file', async () => {
  const { seat, faults, notes } = await seatsOf((all) =>
    Object.assign(houseSeat(all, 'FL20'), vacant(houseSeat(all, 'FL20'), '2026-04-21')),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(seat('FL-20').holder, { vacantSince: '2026-04-21' });
  assert.match(
    notes.join('\n'),
    /^MemberData\.xml: FL-20 is vacant since 2026-04-21; [A-Z]\d{6} is still in/,
  );
});

test('a member who changed party without leaving the seat has the party of the chamber’s list, and it is told', async () => {
  const { term, faults, notes } = await seatsOf((all) => {
    const member = houseSeat(all, 'CA03');
    personIn(all, 'CA03').terms.at(-1)!.party = 'Republican';
    member.party = 'I';
    const senator = senatorOf(all, 'AZ');
    all.current.find(({ id }) => id.bioguide === senator.bioguide)!.terms.at(-1)!.party = 'Democrat';
    senator.party = 'I';
  });
  assert.deepEqual(faults, []);
  assert.equal(term('CA-3').party, 'Independent');
  assert.match(
    notes.join('\n'),
    /MemberData\.xml: CA-3 \(\w+\) has the party "Independent", not "Republican"/,
  );
  assert.match(
    notes.join('\n'),
    /senators_cfm\.xml: AZ-S\d \(\w+\) has the party "Independent", not "Democrat"/,
  );
});

test('a vacancy that both files know', async () => {
  const { seat, notes } = await seatsOf((all) => {
    const person = personIn(all, 'FL20');
    all.current = all.current.filter((one) => one !== person);
    Object.assign(houseSeat(all, 'FL20'), vacant(houseSeat(all, 'FL20'), '2026-04-21'));
  });
  assert.deepEqual([seat('FL-20').holder, notes], [{ vacantSince: '2026-04-21' }, []]);
});

test('a newcomer whom only the clerk knows sits, and the one before does not', async () => {
  const { term, faults, notes } = await seatsOf((all) => Object.assign(houseSeat(all, 'CA14'), NEW));
  assert.deepEqual(faults, []);
  const { name, bioguide, party, phone, office, start, end, type, state, district } = term('CA-14');
  assert.deepEqual(
    { name, bioguide, party, phone, start, end, type, state, district },
    {
      ...{ name: 'New Member', bioguide: 'Z000001', party: 'Democrat', phone: '202-226-7777' },
      ...{ start: '2026-09-02', end: '2027-01-03', type: 'rep', state: 'CA', district: 14 },
    },
  );
  assert.match(office!, /Rayburn House Office Building$/);
  assert.match(
    notes[0]!,
    /^MemberData\.xml: CA-14 is held by Z000001 \(New Member\), not by [A-Z]\d{6} as in/,
  );
  assert.match(
    notes[1]!,
    /^MemberData\.xml: CA-14 is held by Z000001 \(New Member\), who is not listed for it in/,
  );
});

test('a newcomer’s last name is the list’s, of somebody known that of the file', async () => {
  const { term, faults } = await seatsOf((all) => {
    Object.assign(houseSeat(all, 'CA14'), { ...NEW, name: 'New Member, Jr.', last: 'Member' });
    personIn(all, 'NY07').name = { first: 'Ana', last: 'De La Cruz', official_full: 'Ana De La Cruz' };
    const senator = withoutSenator(all, 'FL');
    Object.assign(senator, { bioguide: 'Z000002', first: 'Catherine', last: 'Cortez Masto' });
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    ['CA-14', 'NY-7', 'FL-S3'].map((id) => [term(id).name, term(id).lastName]),
    [
      ['New Member, Jr.', 'Member'],
      ['Ana De La Cruz', 'De La Cruz'],
      ['Catherine Cortez Masto', 'Cortez Masto'],
    ],
  );
});

test('a newcomer without a last name in the list is a fault', async () => {
  const { faults } = await seatsOf((all) => Object.assign(houseSeat(all, 'CA14'), { ...NEW, last: '' }));
  assert.deepEqual(faults, [
    'MemberData.xml, senators_cfm.xml: Z000001 (New Member, CA-14): has the last name ""',
  ]);
});

test('a term that began after the day of the list is newer than the list', async () => {
  const { term, faults, notes } = await seatsOf((all) => {
    personIn(all, 'CA14').terms.at(-1)!.start = '2026-11-21';
    Object.assign(houseSeat(all, 'CA14'), NEW);
  });
  assert.deepEqual([faults, term('CA-14').start], [[], '2026-11-21']);
  assert.match(notes.join(), /CA-14 is held by Z000001, but now by [A-Z]\d{6}, as .* is newer/);
});

test('a member of the House who is appointed to the Senate leaves the one seat for the other', async () => {
  const { seat, term, faults } = await seatsOf((all) => {
    const member = { ...houseSeat(all, 'FL19') };
    Object.assign(houseSeat(all, 'FL19'), vacant(member, '2026-11-18'));
    Object.assign(withoutSenator(all, 'FL'), {
      bioguide: member.bioguide,
      first: 'From',
      last: 'House',
      website: 'https://www.house.senate.gov',
    });
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(seat('FL-19').holder, { vacantSince: '2026-11-18' });
  const own = (await seatsOf()).term('FL-S3');
  const { name, end, url, type } = term('FL-S3');
  assert.deepEqual([name, end, url, type], ['From House', own.end, 'https://www.house.senate.gov', 'sen']);
});

test('two members who are in each other’s seats in the file keep their sites', async () => {
  const { term, faults } = await seatsOf((all) => {
    const [a, b] = [houseSeat(all, 'TX01'), houseSeat(all, 'TX02')];
    const [of, other] = [{ ...a }, { ...b }];
    const sworn = '2026-09-02';
    Object.assign(a, { ...other, code: 'TX01', sworn });
    Object.assign(b, { ...of, code: 'TX02', sworn });
  });
  const usual = await seatsOf();
  assert.deepEqual(faults, []);
  assert.equal(term('TX-1').bioguide, usual.term('TX-2').bioguide);
  assert.equal(term('TX-1').url, usual.term('TX-2').url);
});

test('one whom the file has in a seat that is vacant sits where the list says', async () => {
  const { seat, term, faults } = await seatsOf((all) => {
    const [a, b] = [houseSeat(all, 'TX01'), houseSeat(all, 'TX02')];
    Object.assign(b, { ...a, code: 'TX02', sworn: '2026-09-02' });
    Object.assign(a, vacant(a, '2026-04-21'));
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(seat('TX-1').holder, { vacantSince: '2026-04-21' });
  assert.equal(term('TX-2').bioguide, (await seatsOf()).term('TX-1').bioguide);
});

test('a phone and an office that the list has otherwise are the list’s', async () => {
  const { term, notes, faults } = await seatsOf((all) => {
    Object.assign(houseSeat(all, 'NY07'), { phone: '(202) 226-7777', room: '1107', building: 'LHOB' });
    delete personIn(all, 'NY08').terms.at(-1)!.phone;
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    [term('NY-7').phone, term('NY-7').office],
    ['202-226-7777', '1107 Longworth House Office Building'],
  );
  assert.match(term('NY-8').phone ?? '', /^202-225-/);
  assert.equal(notes.length, 3);
  assert.match(
    notes[0]!,
    /^MemberData\.xml: NY-7 \([A-Z]\d{6}\) has the phone "202-226-7777", not "202-225-/,
  );
});

test('a building that nobody knows leaves the office as it was', async () => {
  const { notes } = await seatsOf((all) =>
    Object.assign(houseSeat(all, 'NY07'), { room: 'H-1', building: 'CAP' }),
  );
  assert.deepEqual(notes, []);
});

test('a member-elect who is in the file before the day does not sit yet', async () => {
  const { faults, notes } = await seatsOf((all) => {
    const elect = structuredClone(personIn(all, 'NY07'));
    elect.id.bioguide = 'E000001';
    elect.terms = [{ ...elect.terms.at(-1)!, start: '2027-01-03', end: '2029-01-03' }];
    all.current.push(elect);
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(notes, ['legislators-current.json: E000001 is not a member before 2027-01-03']);
});

/** A Congress in which the list of a chamber and the file name another holder of a seat, and neither is the later one. */
const CONTRADICTIONS: [what: string, seat: string, change: (all: Official) => void, says: RegExp][] = [
  [
    'from the same day',
    'CA-14',
    (all) => Object.assign(houseSeat(all, 'CA14'), { ...NEW, sworn: '2025-01-03' }),
    /^MemberData\.xml: on 2026-11-20 CA-14 is held by Z000001 \(New Member\), but since 2025-01-03 by [A-Z]\d{6} in leg/,
  ],
  [
    'a list that does not say since when',
    'CA-14',
    (all) => Object.assign(houseSeat(all, 'CA14'), { ...NEW, sworn: '' }),
    /CA-14 is held by Z000001 .*, but since 2025-01-03 by/,
  ],
  [
    'one who came before the other',
    'CA-14',
    (all) => {
      personIn(all, 'CA14').terms.at(-1)!.start = '2026-09-02';
      Object.assign(houseSeat(all, 'CA14'), { ...NEW, sworn: '2023-01-03' });
    },
    /CA-14 is held by Z000001 .*, but since 2026-09-02 by/,
  ],
  [
    'a senator',
    'FL-S3',
    (all) => Object.assign(senatorOf(all, 'FL'), { bioguide: 'Z000001', first: 'New', last: 'Member' }),
    /^senators_cfm\.xml: on 2026-11-20 FL-S3 is held by Z000001 \(New Member\), but since 2025-01-03 by/,
  ],
  [
    'a senator whom the file has among those who left',
    'FL-S3',
    (all) => {
      const { bioguide } = senatorOf(all, 'FL');
      const person = all.current.find(({ id }) => id.bioguide === bioguide)!;
      withoutSenator(all, 'FL');
      person.terms.at(-1)!.end = '2026-11-19';
      all.historical.push(person);
    },
    /FL-S3 is held by [A-Z]\d{6} \(.*\), but that term ended on 2026-11-19\. Wait for the next lists/,
  ],
];
for (const [what, seat, change, says] of CONTRADICTIONS)
  test(`two lists that contradict each other are a fault, until it is settled by hand: ${what}`, async () => {
    const { faults } = await seatsOf(change);
    assert.match(faults[0]!, says);
    assert.match(faults[0]!, /under "settled" in member-changes\.json$/);
    const claimants = [...faults[0]!.matchAll(/by ([A-Z]\d{6})/g)].map(([, bioguide]) => bioguide!);
    for (const bioguide of claimants) {
      const settled = await seatsOf(change, 119, [{ seat, bioguide }]);
      assert.deepEqual([settled.faults, settled.term(seat).bioguide], [[], bioguide]);
    }
    const wrong = await seatsOf(change, 119, [{ seat, bioguide: 'Z999999' }]);
    assert.match(wrong.faults[0]!, /; Z999999, under "settled" in member-changes\.json, is not named there$/);
  });

test('a seat that is vacant in a list of a later day than the term in the file', async () => {
  const change = (all: Official) => {
    personIn(all, 'FL20').terms.at(-1)!.start = '2026-11-10';
    Object.assign(houseSeat(all, 'FL20'), vacant(houseSeat(all, 'FL20'), '2026-04-21'));
  };
  const { bioguide } = (await seatsOf()).term('FL-20');
  const { faults } = await seatsOf(change);
  assert.match(
    faults[0]!,
    /^MemberData\.xml: on 2026-11-20 FL-20 is vacant since 2026-04-21, but held since 2026-11-10 by/,
  );
  const settled = await seatsOf(change, 119, [{ seat: 'FL-20', bioguide }]);
  assert.deepEqual([settled.faults, settled.term('FL-20').bioguide], [[], bioguide]);
});

test('a term that is over by the day of the list does not contradict it', async () => {
  const { term, faults } = await seatsOf((all) => {
    const senator = senatorOf(all, 'FL');
    all.current.find(({ id }) => id.bioguide === senator.bioguide)!.terms.at(-1)!.end = '2026-11-03';
    Object.assign(senator, { bioguide: 'Z000001', first: 'New', last: 'Member' });
  });
  assert.deepEqual([faults, term('FL-S3').bioguide], [[], 'Z000001']);
});

test('what is settled by hand and not in dispute is told, and so is a seat that is none', async () => {
  const { faults, notes } = await seatsOf(undefined, 119, [
    { seat: 'TX senator class 1', bioguide: 'Z000001' },
    { seat: 'TX-99', bioguide: 'Z000001' },
  ]);
  assert.deepEqual(faults, ['member-changes.json: TX-99 under "settled" is not a seat']);
  assert.deepEqual(notes, [
    'member-changes.json: nothing is in dispute about TX-S1 under "settled"; remove the change',
  ]);
});

for (const [what, change] of [
  [
    'the file',
    (all: Official) =>
      Object.assign(personIn(all, 'NY07').terms.at(-1)!, { start: '2027-01-03', end: '2029-01-03' }),
  ],
  [
    'the list',
    (all: Official) =>
      Object.assign(houseSeat(all, 'NY07'), { ...NEW, bioguide: 'Z000001', sworn: '2027-01-03' }),
  ],
] as const)
  test(`a member-elect who is in the list before the day, by ${what}, is a fault`, async () => {
    const { faults } = await seatsOf(change);
    assert.match(
      faults[0]!,
      /^MemberData\.xml: NY-7 is held by [A-Z]\d{6} \(.*\), but on its day, 2026-11-20, that term had not begun\. Wait for 2027-01-03$/,
    );
  });
