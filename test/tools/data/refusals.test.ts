import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, holderOf, newcomer, remove, termOf, type Sources } from './sources-of.ts';

/** At least one line names the place and what is wrong there. */
function refuses(what: string, change: (sources: Sources) => void, where: RegExp) {
  test(`refuses ${what}`, () => {
    const { tables, faults } = compiled(change);
    // not assert.equal: it would spell out the tables
    assert.ok(!tables, 'tables were made');
    assert.ok(
      faults.some((line) => where.test(line)),
      `no line says ${where}:\n${faults.join('\n')}`,
    );
  });
}

test('the made-up Congress itself is refused by nothing', () => {
  const { tables, faults, notes } = compiled();
  assert.deepEqual([faults, notes], [[], []]);
  assert.equal(tables?.counts.members, 541);
});

// seats
const bioguide = (sources: Sources, seat: string) => holderOf(sources, seat).id.bioguide;
refuses(
  'a district without a member',
  (s) => remove(s, 'NY-7'),
  /legislators-current\.json: NY-7 has no member/,
);
refuses('a delegate’s seat without one', (s) => remove(s, 'GU-AL'), /GU-AL has no member/);
refuses('a state at large without a member', (s) => remove(s, 'WY-AL'), /WY-AL has no member/);
refuses(
  'two members in one district',
  (s) => (termOf(s, 'NY-8').district = 7),
  /NY-7 has 2 members: [A-Z]\d{6}, [A-Z]\d{6}/,
);
refuses(
  'a district that no state has',
  (s) => (termOf(s, 'NY-26').district = 27),
  /legislators-current\.json: [A-Z]\d{6}: NY-27 is not a seat/,
);
refuses(
  'a numbered district where there is one at large',
  (s) => (termOf(s, 'AK-AL').district = 1),
  /AK-1 is not a seat/,
);
refuses(
  'an at-large seat where districts have numbers',
  (s) => (termOf(s, 'NY-7').district = 0),
  /NY-AL is not a seat/,
);
refuses(
  'a district without a number',
  (s) => delete termOf(s, 'NY-7').district,
  /NY-undefined is not a seat/,
);
refuses('a state that is none', (s) => (termOf(s, 'NY-7').state = 'ZZ'), /ZZ-7 is not a seat/);
refuses('a state with one senator', (s) => remove(s, 'AL-S1'), /AL has 1 senators/);
refuses('two senators of one class', (s) => (termOf(s, 'AL-S1').class = 2), /AL-S2 has 2 members/);
refuses(
  'a third senator',
  (s) => s.changes.vacant.push({ seat: 'AL senator class 3', since: '2026-05-01' }),
  /AL has 3 senators/,
);
refuses('a senator of a fourth class', (s) => (termOf(s, 'AL-S1').class = 4), /AL-S4 is not a seat/);
refuses(
  'a senator of a territory',
  (s) => Object.assign(termOf(s, 'DC-AL'), { type: 'sen', class: 1 }),
  /DC-S1 is not a seat/,
);
refuses('a person without any term', (s) => (holderOf(s, 'NY-7').terms = []), /has no term/);

// the changes
refuses(
  'a vacancy of no seat',
  (s) => s.changes.vacant.push({ seat: 'NY-99', since: '2026-05-01' }),
  /member-changes\.json: NY-99 is not a seat/,
);
refuses(
  'a vacancy in words',
  (s) => s.changes.vacant.push({ seat: 'the 7th of New York', since: '2026-05-01' }),
  /member-changes\.json: the 7th of New York is not a seat/,
);
refuses(
  'a vacancy since no day',
  (s) => {
    remove(s, 'NY-7');
    s.changes.vacant.push({ seat: 'NY-7', since: 'April' });
  },
  /member-changes\.json: NY-7 is vacant since "April"/,
);
refuses(
  'a doubt about no seat',
  (s) => s.changes.mayHaveChanged.push({ seat: 'OH senator class 4' }),
  /member-changes\.json: OH-S4 under "mayHaveChanged" is not a seat/,
);
refuses(
  'a doubt after no day',
  (s) => s.changes.mayHaveChanged.push({ seat: 'OH-S2', after: 'January' }),
  /member-changes\.json: OH-S2 under "mayHaveChanged" has the after "January"/,
);
refuses(
  'a member without a last name',
  (s) => Reflect.deleteProperty(holderOf(s, 'NY-7').name, 'last'),
  /^legislators-current\.json: .*NY-7\): has the last name "undefined"/,
);
refuses(
  'changes without a date',
  (s) => Reflect.deleteProperty(s.changes, 'asOf'),
  /member-changes\.json: .*asOf/,
);
refuses(
  'changes of a day that is none',
  (s) => (s.changes.asOf = 'yesterday'),
  /member-changes\.json: .*asOf.*yesterday/,
);
refuses(
  'a newcomer with a foreign site, by the file that says so',
  (s) => s.changes.seated.push({ ...newcomer, url: 'https://example.com' }),
  /^member-changes\.json: Z000001 .*example\.com/,
);
refuses(
  'a newcomer since no day',
  (s) => s.changes.seated.push({ ...newcomer, start: undefined! }),
  /^member-changes\.json: Z000001/,
);
refuses(
  'a newcomer into no seat',
  (s) => s.changes.seated.push({ ...newcomer, district: 70 }),
  /^member-changes\.json: Z000001: NY-70 is not a seat/,
);

// who sits there
for (const phone of [
  '202-555-0100',
  '(202) 225-1234',
  '202-223-1234',
  '202-225-123',
  '202-225-12345',
  '1-202-225-1234',
  '+12022251234',
])
  refuses(
    `the phone ${phone}`,
    (s) => (termOf(s, 'NY-7').phone = phone),
    /[A-Z]\d{6} \(Member \d+, NY-7\): phone ".*" is not/,
  );
for (const url of [
  'https://example.com',
  'https://house.gov.example.com',
  'https://example.com/.house.gov',
  'https://example.com#.house.gov',
  'https://nothouse.gov',
  'https://house.gov',
  'https://user@smith.house.gov',
  'https://smith.house.gov:8443',
  'https://smith.house.gov\\@example.com',
  'https://smith.senate.gov',
  'https://smith.house.gov/a|b',
  'https://smith.house.gov/a b',
  'javascript:alert(1)//.house.gov',
  'smith.house.gov',
])
  refuses(
    `the site ${url}`,
    (s) => (termOf(s, 'NY-7').url = url),
    /NY-7\): url ".*" is not a site under house\.gov/,
  );
refuses(
  'a senator’s site under house.gov',
  (s) => {
    termOf(s, 'AL-S1').url = 'https://smith.house.gov';
    delete termOf(s, 'AL-S1').contact_form;
  },
  /AL-S1\): url ".*" is not a site under senate\.gov/,
);
for (const contact of [
  'https://example.com/contact',
  'https://www.member0.house.gov.example.com/contact',
  'http://member7.senate.gov/contact',
  'https://example.com\\@member7.house.gov/',
])
  refuses(
    `the contact page ${contact}`,
    (s) => (termOf(s, 'NY-7').contact_form = contact),
    /NY-7\): contact_form ".*" is not under house\.gov/,
  );
refuses(
  'a term that has not begun',
  (s) => (holderOf(s, 'NY-7').terms = [{ ...termOf(s, 'NY-7'), start: '2027-01-03', end: '2029-01-03' }]),
  /has no term that began before 2027-01-03/,
);
refuses(
  'a contact page that would break its line',
  (s) => {
    termOf(s, 'NY-7').contact_form = `${termOf(s, 'NY-7').url}/contact|2031-01-03`;
  },
  /NY-7\): contact_form/,
);
refuses(
  'a name that would break its line',
  (s) => (holderOf(s, 'NY-7').name.official_full = 'A|B'),
  /NY-7\): has the name "A\|B"/,
);
refuses(
  'a name of two lines',
  (s) => (holderOf(s, 'NY-7').name.official_full = 'A\nB'),
  /has the name "A\nB"/,
);
refuses(
  'a name with an old Mac’s line end',
  (s) => (holderOf(s, 'NY-7').name.official_full = 'A\rB'),
  /has the name/,
);
refuses(
  'a name that runs backwards',
  (s) => (holderOf(s, 'NY-7').name = { first: 'A', last: 'B\u202e' }),
  /has the name/,
);
refuses('an empty name', (s) => (holderOf(s, 'NY-7').name = { first: '', last: '' }), /has the name ""/);
refuses(
  'a member of no party',
  (s) => Reflect.deleteProperty(termOf(s, 'NY-7'), 'party'),
  /NY-7\): has the party/,
);
refuses(
  'an office that would break its line',
  (s) => (termOf(s, 'NY-7').office = 'a|b'),
  /has the office "a\|b"/,
);
refuses(
  'an id of another kind',
  (s) => (holderOf(s, 'NY-7').id.bioguide = 'nm0000001'),
  /nm0000001 \(Member \d+, NY-7\): is not a bioguide id/,
);
refuses(
  'a term without an end',
  (s) => Reflect.deleteProperty(termOf(s, 'NY-7'), 'end'),
  /NY-7\): has the end of term/,
);
refuses('an end that is no day', (s) => (termOf(s, 'NY-7').end = '2027-01'), /has the end of term "2027-01"/);
refuses(
  'terms that end on no congress’s day',
  (s) => {
    for (const { terms } of s.legislators) if (terms.at(-1)!.type === 'rep') terms.at(-1)!.end = '2027-02-03';
  },
  /no congress ends on 2027-02-03/,
);
refuses(
  'terms that end in an even year',
  (s) => {
    for (const { terms } of s.legislators) if (terms.at(-1)!.type === 'rep') terms.at(-1)!.end = '2028-01-03';
  },
  /no congress ends on 2028-01-03/,
);

// ZIP codes; the head is line 1
const line = (what: string, row: string, where: RegExp) => refuses(what, (s) => (s.zips[4] = row), where);
line(
  'a ZIP code in a district that does not exist',
  '10021,NY-27,,uds,10021',
  /^zip-districts-119\.csv:6: 10021 is in NY-27, which is not a district/,
);
line('one in a numbered district at large', '10021,AK-1,,uds,10021', /csv:6: 10021 is in AK-1/);
line('one at large where districts have numbers', '10021,NY-0,,uds,10021', /csv:6: 10021 is in NY-0/);
line('one in no state’s district', '10021,ZZ-1,,uds,10021', /csv:6: 10021 is in ZZ-1/);
line('one in a state without a district', '10021,NY,,uds,10021', /csv:6: 10021 is in NY,/);
line(
  'one that is also in a district that does not exist',
  '10021,NY-1,NY-27,uds,10021',
  /csv:6: 10021 is in NY-27/,
);
line('one in no district', '10021,,NY-1,uds,10021', /csv:6: 10021 is in no district/);
line('one that names a district twice', '10021,NY-1 NY-01,,uds,10021', /csv:6: 10021 names a district twice/);
line(
  'one that is also twice in a district',
  '10021,NY-1,NY-2 NY-2,uds,10021',
  /csv:6: 10021 names a district twice/,
);
line('a ZIP code of four digits', '1002,NY-1,,uds,10021', /csv:6: "1002" is not a ZIP code/);
line('a ZIP+4 code', '10021-1234,NY-1,,uds,10021', /csv:6: "10021-1234" is not a ZIP code/);
line('a ZIP code that is listed twice', '10000,NY-1,,uds,10000', /csv:6: 10000 is listed twice/);
refuses(
  'a district that no ZIP code is in',
  (s) => {
    s.zips = s.zips.map((row) => row.replaceAll(/VT-0/g, 'NH-1'));
  },
  /zip-districts-119\.csv: no ZIP code is in VT-AL/,
);
refuses(
  'a district that ZIP codes are only also in',
  (s) => {
    s.zips = s.zips.map((row) => row.replace(/^(\d+),VT-0,/, '$1,NH-1,VT-0'));
  },
  /no ZIP code is in VT-AL/,
);

// lines
refuses(
  'new lines of no state',
  (s) => (s.redrawn.states['Fl'] = { lines: 'CD120' }),
  /redrawn-maps-120\.json: .*Fl/,
);
refuses(
  'lines that are none',
  (s) => (s.redrawn.states.FL = { lines: 'new' }),
  /redrawn-maps-120\.json: FL.*new/,
);
refuses(
  'lines without a date',
  (s) => Reflect.deleteProperty(s.redrawn, 'asOf'),
  /redrawn-maps-120\.json: .*asOf/,
);

test('names every fault at once, not only the first', () => {
  const { faults } = compiled((s) => {
    termOf(s, 'NY-7').phone = '911';
    termOf(s, 'NY-8').phone = '912';
    s.zips[4] = '10021,NY-27,,uds,10021';
  });
  assert.equal(faults.length, 3, faults.join('\n'));
});

test('names the right line of a file with Windows line ends, a mark at its start and quotes', () => {
  const { faults } = compiled(
    (s) => {
      s.zips[3] = '"10020","AL-2","","zcta-census","10020"';
      s.zips[7] = '10041,NY-27,,uds,10041';
    },
    { newline: '\r\n', bom: '\ufeff' },
  );
  assert.deepEqual(faults, ['zip-districts-119.csv:9: 10041 is in NY-27, which is not a district']);
});

test('a member’s id is what a fault is found by', () => {
  let id = '';
  const { faults } = compiled((s) => {
    id = bioguide(s, 'NY-7');
    termOf(s, 'NY-7').phone = '911';
  });
  assert.equal(faults.length, 1);
  assert.ok(faults[0]!.startsWith(`legislators-current.json: ${id} `), faults[0]);
});
