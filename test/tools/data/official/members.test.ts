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

async function seatsOf(change: (all: Official) => void = () => {}, congress: 119 | 120 = 119) {
  const all = officialFiles(congress);
  change(all);
  const notes: string[] = [];
  const { value, faults } = await withFaults((faults) => {
    const house = readClerk('MemberData.xml', clerkXml(all.house, all.houseDay), faults);
    const senate = readSenate('senators_cfm.xml', senateXml(all.senators, all.senateDay), all, faults);
    const merged = mergeRosters('legislators-current.json', all.current, [house, senate], (line) =>
      notes.push(line),
    );
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
    const senator = all.senators.find(({ state }) => state === 'FL')!;
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

test('the list is right even where the file has the seat wrong from the same day', async () => {
  const { term, faults } = await seatsOf((all) => {
    Object.assign(houseSeat(all, 'CA14'), { ...NEW, sworn: '2025-01-03' });
  });
  assert.deepEqual([faults, term('CA-14').bioguide], [[], 'Z000001']);
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
    const senator = all.senators.find(({ state }) => state === 'FL')!;
    Object.assign(senator, {
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
    Object.assign(a, { ...other, code: 'TX01' });
    Object.assign(b, { ...of, code: 'TX02' });
  });
  const usual = await seatsOf();
  assert.deepEqual(faults, []);
  assert.equal(term('TX-1').bioguide, usual.term('TX-2').bioguide);
  assert.equal(term('TX-1').url, usual.term('TX-2').url);
});

test('one whom the file has in a seat that is vacant sits where the list says', async () => {
  const { seat, term, faults } = await seatsOf((all) => {
    const [a, b] = [houseSeat(all, 'TX01'), houseSeat(all, 'TX02')];
    Object.assign(b, { ...a, code: 'TX02' });
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
