// What member-changes.json lays over the official file, and what the tables then say of a seat.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compiled,
  holderOf,
  newcomer,
  remove,
  tablesOf,
  termOf,
  type Person,
  type Sources,
} from './sources-of.ts';

test('a vacancy: the one who left is still in the official file, and is not named', () => {
  const { seats, notes } = tablesOf((s) => s.changes.vacant.push({ seat: 'NY-7', since: '2026-04-21' }));
  assert.equal(seats.get('NY-7')?.member, null);
  assert.equal(seats.get('NY-7')?.vacantSince, '2026-04-21');
  assert.deepEqual(notes, []);
});

test('a vacancy: the one who left is gone from the file as well', () => {
  const { seats } = tablesOf((s) => {
    remove(s, 'NY-7');
    s.changes.vacant.push({ seat: 'NY-7', since: '2026-04-21' });
  });
  assert.deepEqual([seats.get('NY-7')?.member, seats.get('NY-7')?.vacantSince], [null, '2026-04-21']);
});

test('a vacancy at large and one in the Senate, however they are spelled', () => {
  for (const [seat, id] of [
    ['WY-AL', 'WY-AL'],
    ['WY-0', 'WY-AL'],
    ['AL senator class 1', 'AL-S1'],
    ['AL-S1', 'AL-S1'],
  ] as const) {
    const { seats } = tablesOf((s) => s.changes.vacant.push({ seat, since: '2026-04-21' }));
    assert.equal(seats.get(id)?.vacantSince, '2026-04-21', seat);
  }
});

test('a vacancy that a later official file has filled', () => {
  const { seats, notes } = tablesOf((s) => {
    s.changes.vacant.push({ seat: 'NY-7', since: '2026-04-21' });
    termOf(s, 'NY-7').start = '2026-11-03';
  });
  assert.ok(seats.get('NY-7')?.member);
  assert.equal(seats.get('NY-7')?.vacantSince, null);
  assert.deepEqual(notes, ['member-changes.json: NY-7 under "vacant" has a member again; remove it']);
});

test('a newcomer follows the one whom an older file has in the seat', () => {
  const { seats, notes } = tablesOf((s) => s.changes.seated.push({ ...newcomer }));
  assert.deepEqual(seats.get('NY-7')?.member, {
    bioguide: 'Z000001',
    name: 'New Member',
    lastName: 'Member',
    party: 'Democrat',
    phone: null,
    url: 'https://newcomer.house.gov',
    contactUrl: 'https://newcomer.house.gov',
    office: null,
  });
  assert.deepEqual(notes, ["NY-7, New Member: no phone; the card shows the switchboard's number"]);
});

test('a newcomer fills a vacancy that is listed still', () => {
  const { seats } = tablesOf((s) => {
    remove(s, 'NY-7');
    s.changes.vacant.push({ seat: 'NY-7', since: '2026-04-21' });
    s.changes.seated.push({ ...newcomer });
  });
  assert.equal(seats.get('NY-7')?.member?.name, 'New Member');
});

test('a newcomer whom a later official file knows: the file’s word counts', () => {
  const { seats, notes } = tablesOf((s) => {
    holderOf(s, 'NY-7').id.bioguide = 'Z000001';
    Object.assign(termOf(s, 'NY-7'), { start: '2026-09-02', phone: '202-225-9999' });
    s.changes.seated.push({ ...newcomer });
  });
  assert.equal(seats.get('NY-7')?.member?.phone, '202-225-9999');
  assert.deepEqual(notes, [
    'member-changes.json: Z000001 under "seated" is now in legislators-current.json; remove the change',
  ]);
});

test('a member of the House who is appointed to the Senate leaves the one seat for the other', () => {
  const moved = (change: (s: Sources) => void) =>
    compiled((s) => {
      const { bioguide } = holderOf(s, 'AL-3').id;
      s.changes.seated.push({
        ...newcomer,
        bioguide,
        type: 'sen',
        state: 'AL',
        class: 1,
        district: undefined!,
        end: '2031-01-03',
        url: 'https://www.newcomer.senate.gov',
      });
      change(s);
    });
  // the seat that was left has to be spoken of
  assert.deepEqual(moved(() => {}).faults, [
    'legislators-current.json: AL-3 has no member and no listed vacancy',
  ]);
  const { tables } = moved((s) => s.changes.vacant.push({ seat: 'AL-3', since: '2026-09-01' }));
  const text = new TextDecoder().decode(tables?.files[1]?.[1]);
  assert.match(text, /\nS1\|[A-Z]\d{6}\|New Member\|/);
  assert.match(text, /\n3\|-\|2026-09-01\n/);
});

test('a field that changed', () => {
  const { seats } = tablesOf((s) => {
    const { bioguide } = holderOf(s, 'NY-7').id;
    s.changes.changed.push({ bioguide, office: '7 New Building', phone: '202-226-7777', end: '2029-01-03' });
  });
  const { member, end } = seats.get('NY-7')!;
  assert.deepEqual([member?.office, member?.phone, end], ['7 New Building', '202-226-7777', '2029-01-03']);
});

test('a change of somebody who does not sit is told, and changes nothing', () => {
  const { notes, texts } = tablesOf((s) => s.changes.changed.push({ bioguide: 'Z999999', office: 'x' }));
  assert.deepEqual(notes, [
    'member-changes.json: Z999999 under "changed" is not a member now; correct the id, or remove the change',
  ]);
  assert.deepEqual(texts, tablesOf().texts);
});

test('a doubt begins with the day of the changes, an appointee’s with the special election', () => {
  const { seats } = tablesOf((s) => {
    s.changes.mayHaveChanged.push({ seat: 'AL senator class 1' }, { seat: 'NY-7' });
    termOf(s, 'AL-S1').end = '2026-11-03';
  });
  assert.equal(seats.get('NY-7')?.changing, '2026-10-03');
  assert.deepEqual([seats.get('AL-S1')?.changing, seats.get('AL-S1')?.end], ['2026-11-03', '2026-11-03']);
  assert.equal(seats.get('NY-8')?.changing, null);
});

test('a doubt with a day of its own begins with that day', () => {
  const { seats, texts } = tablesOf((s) =>
    s.changes.mayHaveChanged.push(
      { seat: 'AL senator class 1', after: '2027-01-14' },
      { seat: 'AL senator class 2' },
    ),
  );
  assert.equal(seats.get('AL-S1')?.changing, '2027-01-14');
  assert.equal(seats.get('AL-S2')?.changing, '2026-10-03');
  assert.match(texts['119/members.txt']!, /^S1\|[A-Z]\d{6}\|.*\|\|2027-01-14$/m);
});

test('a doubt with a day of its own is settled by a term that began after that day, not by one before', () => {
  const changing = (start: string) =>
    tablesOf((s) => {
      s.changes.mayHaveChanged.push({ seat: 'AL senator class 1', after: '2026-11-03' });
      termOf(s, 'AL-S1').start = start;
    }).seats.get('AL-S1')?.changing;
  assert.equal(changing('2026-10-20'), '2026-11-03');
  assert.equal(changing('2026-11-04'), null);
});

test('a newcomer in a seat that may have changed hands is the change', () => {
  const { seats } = tablesOf((s) => {
    s.changes.mayHaveChanged.push({ seat: 'AL senator class 2' });
    termOf(s, 'AL-S2').start = '2026-11-20';
  });
  assert.equal(seats.get('AL-S2')?.changing, null);
});

test('the next term of somebody elected again counts from its first day', () => {
  const { seats } = tablesOf((s) => {
    const { terms } = holderOf(s, 'NY-7');
    terms.push({ ...terms.at(-1)!, district: 8, start: '2027-01-03', end: '2029-01-03' });
  });
  assert.equal(seats.get('NY-7')?.end, '2027-01-03');
});

test('a contact page on another office’s site, or without a site of one’s own, is left out', () => {
  const { seats } = tablesOf((s) => {
    termOf(s, 'NY-7').contact_form = 'https://another.house.gov/contact';
    delete termOf(s, 'NY-8').url;
  });
  for (const id of ['NY-7', 'NY-8']) {
    const { url, contactUrl } = seats.get(id)!.member!;
    assert.equal(contactUrl, url, id);
  }
  assert.equal(seats.get('NY-8')?.member?.url, 'https://www.house.gov');
});

test('at large is 0 or 98, in members and in ZIP codes', () => {
  const usual = tablesOf().texts;
  for (const spelling of ['0', '00', '98']) {
    const { texts } = tablesOf((s) => {
      termOf(s, 'WY-AL').district = +spelling;
      s.zips = s.zips.map((row) => row.replaceAll(/\b([A-Z]{2})-0\b/g, `$1-${spelling}`));
    });
    assert.deepEqual(texts, usual, spelling);
  }
});

test('a name is built where the official one is missing', () => {
  const { seats } = tablesOf((s) => {
    holderOf(s, 'NY-7').name = { first: 'José', middle: 'Q.', last: 'O’Brien-Núñez', suffix: 'Jr.' };
    holderOf(s, 'NY-8').name = { first: 'A', last: 'B' };
  });
  assert.equal(seats.get('NY-7')?.member?.name, 'José Q. O’Brien-Núñez Jr.');
  assert.equal(seats.get('NY-8')?.member?.name, 'A B');
});

test('a last name is told by the sources, and stored only where it is not the last word of the name', () => {
  const names: [seat: string, name: Person['name'], lastName: string, row: RegExp][] = [
    [
      'NY-7',
      { first: 'Chris', last: 'Van Hollen', official_full: 'Chris Van Hollen' },
      'Van Hollen',
      /\|Chris Van Hollen\|.*\|{4}Van Hollen$/m,
    ],
    [
      'NY-8',
      { first: 'Sanford', last: 'Bishop', suffix: 'Jr.', official_full: 'Sanford D. Bishop, Jr.' },
      'Bishop',
      /\|Sanford D\. Bishop, Jr\.\|.*\|{4}Bishop$/m,
    ],
    [
      'NY-9',
      { first: 'Nick', last: 'Begich', suffix: 'III' },
      'Begich',
      /\|Nick Begich III\|.*\|{4}Begich$/m,
    ],
    [
      'NY-10',
      { first: 'Ana', last: 'Núñez', official_full: 'Ana Núñez' },
      'Núñez',
      /\|Ana Núñez\|.*\|member\d+$/m,
    ],
  ];
  const { seats, texts } = tablesOf((s) => {
    for (const [seat, name] of names) holderOf(s, seat).name = name;
  });
  for (const [seat, , lastName, row] of names) {
    assert.equal(seats.get(seat)?.member?.lastName, lastName);
    assert.match(texts['119/members.txt']!, row);
  }
});

test('a newcomer’s last name is that of the changes, or else the last word of the name', () => {
  const lastName = (fields: { name: string; last?: string }) =>
    tablesOf((s) => s.changes.seated.push({ ...newcomer, ...fields })).seats.get('NY-7')?.member?.lastName;
  assert.equal(lastName({ name: 'Everton Blair Jr.', last: 'Blair' }), 'Blair');
  assert.equal(lastName({ name: 'New Member' }), 'Member');
});

test('names keep their accents, quotes, commas and other scripts', () => {
  const names = [
    'Eric A. "Rick" Crawford',
    "Tom O'Halleran",
    'Núñez, Zoë & Šimon <b>',
    '陳 方安生',
    'ʻOkina',
    '-',
  ];
  const { seats } = tablesOf((s) =>
    names.forEach((name, i) => (holderOf(s, `NY-${i + 1}`).name.official_full = name)),
  );
  names.forEach((name, i) => assert.equal(seats.get(`NY-${i + 1}`)?.member?.name, name));
});

test('links of http become https, without a slash at their end', () => {
  const { seats } = tablesOf((s) => {
    Object.assign(termOf(s, 'NY-7'), {
      url: 'http://www.seven.house.gov/',
      contact_form: 'http://seven.house.gov/write/',
    });
  });
  assert.equal(seats.get('NY-7')?.member?.url, 'https://www.seven.house.gov');
  assert.equal(seats.get('NY-7')?.member?.contactUrl, 'https://www.seven.house.gov/write/');
});

test('a site below a path keeps it, and its contact page its own', () => {
  const { seats } = tablesOf((s) => {
    const url = 'https://www.one.senate.gov/public';
    Object.assign(termOf(s, 'AL-S1'), {
      url,
      contact_form: 'https://www.one.senate.gov/public/index.cfm?p=Contact&x=1',
    });
    Object.assign(termOf(s, 'AL-S2'), {
      url: 'https://www.two.senate.gov',
      contact_form: 'https://www.two.senate.gov/',
    });
  });
  const { url, contactUrl } = seats.get('AL-S1')!.member!;
  assert.equal(url, 'https://www.one.senate.gov/public');
  assert.equal(contactUrl, 'https://www.one.senate.gov/public/index.cfm?p=Contact&x=1');
  assert.equal(seats.get('AL-S2')?.member?.contactUrl, 'https://www.two.senate.gov');
});

for (const contact of [
  'hhttps://smith.house.gov/contact',
  'n/a',
  'https:/smith.house.gov',
  'mailto:a@house.gov',
  'https://',
])
  test(`the contact page "${contact}" is no link: it is left out, and said`, () => {
    const { seats, notes } = tablesOf((s) => (termOf(s, 'NY-7').contact_form = contact));
    assert.equal(seats.get('NY-7')?.member?.contactUrl, seats.get('NY-7')?.member?.url);
    assert.equal(notes.length, 1);
    assert.ok(notes[0]!.includes(contact), notes[0]);
  });

test('a missing phone and a missing site are no fault, and are said', () => {
  const { seats, notes } = tablesOf((s) => {
    delete termOf(s, 'NY-7').phone;
    delete termOf(s, 'NY-8').url;
  });
  assert.equal(seats.get('NY-7')?.member?.phone, null);
  assert.equal(seats.get('NY-8')?.member?.url, 'https://www.house.gov');
  assert.equal(notes.length, 2);
});

test('only the last term counts', () => {
  // each made-up person has an old term with a district, a phone and a site that would be refused
  assert.equal(tablesOf().seats.get('NY-7')?.member?.phone?.startsWith('202-225-'), true);
});
