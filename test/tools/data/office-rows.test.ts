// The local offices and the middles of ZIP codes, from their sources to what a visitor's browser reads.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import type { Directory } from '../../../src/congress/directory.ts';
import type { Manifest } from '../../../src/congress/manifest.ts';
import { readMemberTable } from '../../../src/congress/member-table.ts';
import {
  loadOfficeLists,
  milesBetween,
  officesOf,
  readCentres,
  splitOffices,
  type Coordinates,
} from '../../../src/congress/offices.ts';
import { readZipTable } from '../../../src/congress/zip-table.ts';
import { allOffices } from '../../../tools/data/offices/all.ts';
import { compileCentres, writeCentres } from '../../../tools/data/offices/centres.ts';
import { correctOffices } from '../../../tools/data/offices/corrections.ts';
import { writeOffices } from '../../../tools/data/offices/office-rows.ts';
import { describeChanges } from '../../../tools/data/diff.ts';
import { Faults } from '../../../tools/data/faults.ts';
import { readTables, textsOf } from '../../../tools/data/read-tables.ts';
import { PLACES } from '../../../tools/data/house-districts.ts';
import { correctionsIn, type MemberOffices, type SourceOffice } from '../../../tools/data/sources.ts';
import { compiled, holderOf, remove, tablesOf, validSources, type Sources } from './sources-of.ts';

const OFFICES = '119/offices.txt';
const CENTRES = '119/prefixes.txt';

const MAIN_STREET: SourceOffice = {
  address: '11 Main St.',
  suite: 'Suite 200',
  city: 'Buffalo',
  state: 'NY',
  zip: '14201',
  latitude: 42.8864,
  longitude: -78.8784,
  phone: '716-555-0101',
};

const holderId = (s: Sources, id: string) => holderOf(s, id).id;
/** The holder of NY-7 has this office, and whatever else is said. */
const withOffice = (office: Partial<SourceOffice>, more: (s: Sources) => void = () => {}) =>
  compiled((s) => {
    s.offices = [{ id: holderId(s, 'NY-7'), offices: [{ ...MAIN_STREET, ...office }] }];
    s.centres = ['14201,42.89,-78.88', '14301,43.1,-79.03', '83814,47.7,-116.7'];
    moveZips(s, { '14201': 'NY-7', '14301': 'NY-7', '83814': 'ID-1' });
    more(s);
  });
/** Puts ZIP codes where the real ones are; those of the made-up congress are anywhere. */
function moveZips(s: Sources, districts: Record<string, string>): void {
  s.zips = s.zips.filter((row) => !(row.slice(0, 5) in districts));
  for (const [zip, district] of Object.entries(districts)) s.zips.push(`${zip},${district},,uds,${zip}`);
}
const textOf = ({ tables }: ReturnType<typeof compiled>, name = OFFICES) =>
  new TextDecoder().decode(new Map(tables!.files).get(name));
const NY7 = holderId(validSources(), 'NY-7').bioguide;
const officeOf = (made: ReturnType<typeof compiled>) => officesOf(splitOffices(textOf(made)), NY7)[0];
const notesOf = ({ notes }: ReturnType<typeof compiled>) =>
  notes.filter((line) => line.includes(NY7)).join('\n');

test('an office as it is read again', () => {
  const made = withOffice({});
  assert.deepEqual(made.faults, []);
  assert.equal(notesOf(made), '');
  assert.deepEqual(officeOf(made), {
    city: 'Buffalo',
    state: 'NY',
    zip: '14201',
    address: '11 Main St., Suite 200',
    phone: '716-555-0101',
    timeZone: 'America/New_York',
    coordinates: { latitude: 42.89, longitude: -78.88 },
  });
});

test('the manifest names both tables, and their day is that of the sources', () => {
  const made = withOffice({});
  const { tables } = JSON.parse(textOf(made, 'manifest.json')) as Manifest;
  assert.deepEqual(
    [tables.offices, tables.centres].map((entry) => [entry!.file, entry!.asOf, entry!.validUntil]),
    [
      // the last term of the members' file began then
      [OFFICES, '2025-01-03', '2027-01-03T17:00:00Z'],
      [CENTRES, '2026-10-05', '2027-01-03T17:00:00Z'],
    ],
  );
  assert.deepEqual(
    Object.keys(tablesOf().manifest.tables),
    ['zips', 'members'],
    'without sources there are none',
  );
});

for (const [what, office, address] of [
  ['a suite that is a number', { suite: 350 }, '11 Main St., Suite 350'],
  ['a bare suite', { suite: 'B-3' }, '11 Main St., Suite B-3'],
  ['a room', { suite: 'Room 9' }, '11 Main St., Room 9'],
  ['a building', { building: 'Federal Building' }, '11 Main St., Suite 200, Federal Building'],
  ['spaces', { address: ' 11  Main St. ', suite: '' }, '11 Main St.'],
  ['no street', { address: '', suite: undefined }, ''],
] as const)
  test(`the address with ${what}`, () => {
    assert.equal(officeOf(withOffice(office))?.address, address);
  });

test('phones in any form, and what is no phone in the United States is left out, said, and the office stays', () => {
  for (const phone of [
    '716-555-0101',
    '(716) 555-0101',
    '716.555.0101',
    '+1 716 555 0101',
    '1-716-555-0101',
  ]) {
    const made = withOffice({ phone });
    assert.equal(officeOf(made)?.phone, '716-555-0101', phone);
    assert.equal(notesOf(made), '');
  }
  for (const phone of [
    '555-0101',
    '+44 20 7946 0958',
    '116-555-0101',
    '716-155-0101',
    'call us',
    '716-555-0101 x5',
  ]) {
    const made = withOffice({ phone });
    assert.deepEqual([officeOf(made)?.city, officeOf(made)?.phone], ['Buffalo', null], phone);
    assert.ok(notesOf(made).includes(`Buffalo: phone "${phone}" is not a number`), phone);
  }
  const silent = withOffice({ phone: undefined });
  assert.deepEqual([officeOf(silent)?.phone, notesOf(silent)], [null, '']);
});

test('coordinates that are missing or far off give way to the middle of the ZIP codes, which is said', () => {
  for (const wrong of [
    { latitude: undefined, longitude: undefined },
    { latitude: 442.8864 },
    { longitude: 78.8784 },
    { latitude: 34 },
    { longitude: '-78.8784' as unknown as number },
  ]) {
    const made = withOffice(wrong);
    assert.deepEqual(
      officeOf(made)?.coordinates,
      { latitude: 42.9, longitude: -78.9 },
      JSON.stringify(wrong),
    );
    assert.match(notesOf(made), /Buffalo: (no|the) coordinates.*; the centre of its ZIP code is used/);
  }
});

test('without a place the clock is the state’s; where that has two, the office is left out', () => {
  const nowhere = { latitude: undefined, longitude: undefined, zip: '' };
  const made = withOffice(nowhere);
  assert.deepEqual(
    [officeOf(made)?.coordinates, officeOf(made)?.timeZone, officeOf(made)?.zip],
    [null, 'America/New_York', null],
  );
  assert.match(notesOf(made), /no distance is shown/);
  const idaho = withOffice({ ...nowhere, state: 'ID' });
  assert.doesNotMatch(textOf(idaho), /Buffalo/);
  assert.match(notesOf(idaho), /an office is left out, in Buffalo, ID, because its time zone is unknown/);
  // its ZIP code does
  assert.equal(
    officeOf(withOffice({ ...nowhere, state: 'ID', zip: '83814' }))?.timeZone,
    'America/Los_Angeles',
  );
});

test('what would break a line, or lies in no state, is left out and said', () => {
  for (const [office, says] of [
    [{ address: '1 | Main' }, /has a "\|" or a line break/],
    [{ city: 'Buf\nfalo' }, /has a "\|" or a line break/],
    [{ building: 'A\u2028B' }, /has a "\|" or a line break/],
    [{ building: 'A\u202eB' }, /has an invisible character/],
    [{ city: 'Buf\u200bfalo' }, /has an invisible character/],
    [{ address: 'Call (900) 555-0101' }, /has a phone number in it/],
    [{ state: 'ON' }, /in "Buffalo", "ON"/],
    [{ city: '' }, /in "", "NY"/],
  ] as [SourceOffice, RegExp][]) {
    const made = withOffice(office);
    assert.deepEqual(made.faults, []);
    assert.equal(
      officeOf(withOffice(office, (s) => s.offices![0]!.offices.push(MAIN_STREET)))?.city,
      'Buffalo',
    );
    assert.match(notesOf(made), says);
  }
});

test('the offices of those who hold no seat are left out: of who left, of who never had one', () => {
  const made = withOffice({}, (s) => {
    s.offices!.push(
      { id: { bioguide: 'Z999999' }, offices: [MAIN_STREET] },
      { id: holderId(s, 'NY-8'), offices: [MAIN_STREET] },
    );
    remove(s, 'NY-8');
    s.changes.vacant.push({ seat: 'NY-8', since: '2026-09-01' });
  });
  assert.deepEqual(made.faults, []);
  assert.deepEqual([...allOffices(textOf(made)).keys()], [NY7]);
  assert.ok(made.notes.includes('legislators-district-offices.json: Z999999 holds no seat'));
});

test('a file of offices that is none, or of a gazetteer with a slip, is refused by name', () => {
  for (const offices of [{}, [{}], [{ id: {}, offices: [] }], [{ id: { bioguide: NY7 } }], [null]])
    assert.throws(
      () => compiled((s) => (s.offices = offices as MemberOffices[])),
      /legislators-district-offices\.json: (is not a list|item 0 has no)/,
    );
  for (const [line, says] of [
    ['1420,42.89,-78.88', /gaz2021\.csv:5: "1420" is not a ZCTA/],
    ['14201,42.89,-78.88', /gaz2021\.csv:5: 14201 is listed twice/],
    ['14202,92.89,-78.88', /gaz2021\.csv:5: 14202 is at "92.89, -78.88"/],
    ['14202,,', /gaz2021\.csv:5: 14202 is at ", "/],
  ] as const)
    assert.match(withOffice({}, (s) => s.centres!.push(line)).faults.join(), says);
});

const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) =>
  text
    .replace(/[|\p{Cc}\u2028\u2029]/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

test('whatever offices are written are read again', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most, max: most }).map((hundredths) => hundredths / 100);
  const offices = fc.array(
    fc.record({
      city: words.filter((text) => /^[\p{L}]/u.test(text) && !/, [A-Z]{2}$/.test(text)),
      state: fc.constantFrom(...PLACES),
      address: words,
      zip: fc.option(
        fc.integer({ min: 0, max: 99_999 }).map((zip) => String(zip).padStart(5, '0')),
        { nil: '' },
      ),
      phone: fc.option(
        fc
          .integer({ min: 2_000_000, max: 9_999_999 })
          // of a premium number a table says nothing
          .filter((line) => Math.floor(line / 10_000) !== 976)
          .map((line) => `212${line}`),
        { nil: '' },
      ),
      coordinates: fc.option(fc.record({ latitude: degrees(9000), longitude: degrees(17_999) })),
      timeZone: fc.constantFrom('America/New_York', 'America/Chicago', 'Pacific/Honolulu'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const record = (at: number, state: string) =>
    fc.record({ bioguide: fc.constant(`T00000${at}`), state: fc.constant(state), offices });
  fc.assert(
    fc.property(fc.tuple(record(0, 'AL'), record(1, 'NY'), record(2, 'NY'), record(3, 'AK')), (records) => {
      const text = writeOffices(records);
      for (const { bioguide, offices } of records)
        assert.deepEqual(
          officesOf(splitOffices(text), bioguide).map(({ phone, coordinates, ...row }) => ({
            ...row,
            phone: phone?.replaceAll('-', '') ?? '',
            coordinates:
              coordinates &&
              [coordinates.latitude, coordinates.longitude].map((one) => Math.round(one * 100)),
          })),
          offices.map(({ zip, coordinates, ...one }) => ({
            ...one,
            zip: zip || null,
            // there is one zero among the numbers that are read
            coordinates:
              coordinates &&
              [coordinates.latitude, coordinates.longitude].map((one) => Math.round(one * 100) + 0),
          })),
        );
    }),
  );
});

test('every ZIP code lies within 20 miles of the middle of its run', () => {
  const rows = Array.from({ length: 400 }, (_, i) => ({
    line: i + 2,
    zcta: String(99_500 + (i % 100) + 100 * (i % 2)).padStart(5, '0'),
    lat: String(50 + ((i * 7) % 20)),
    lon: String(i % 3 ? -179 + (i % 40) : 179),
  })).filter(({ zcta }, i, all) => all.findIndex((one) => one.zcta === zcta) === i);
  const faults = new Faults();
  const text = writeCentres(compileCentres(rows, faults));
  assert.deepEqual(faults.lines, []);
  for (const { zcta, lat, lon } of rows) {
    const centre = readCentres(text)(zcta)!;
    assert.ok(milesBetween(centre, { latitude: +lat, longitude: +lon }) < 26, zcta);
  }
});

const tablesOfMade = ({ tables }: ReturnType<typeof compiled>) => readTables(textsOf(tables!.files));
test('what changed of offices, in words', () => {
  const before = withOffice({});
  const words = (after: ReturnType<typeof compiled>) =>
    describeChanges(tablesOfMade(before), tablesOfMade(after));
  assert.deepEqual(words(withOffice({})), ['Nothing changed.']);
  assert.deepEqual(words(withOffice({ phone: '716-555-0199' })), [
    'NY-7, Member 263: new office 11 Main St., Suite 200, Buffalo, NY, 14201, 716-555-0199',
    'NY-7, Member 263: no office any more 11 Main St., Suite 200, Buffalo, NY, 14201, 716-555-0101',
  ]);
  const without = withOffice({}, (s) => {
    delete s.offices;
    delete s.centres;
  });
  assert.deepEqual(words(without), ['Centres of ZIP codes: no table any more', 'Offices: no table any more']);
  assert.deepEqual(describeChanges(tablesOfMade(without), tablesOfMade(before)), [
    'Centres of ZIP codes: a table, none before',
    'Offices: a table, none before',
  ]);
});

const DATA = new URL('../../../data/', import.meta.url);
const committed = (file: string) => readFileSync(new URL(file, DATA), 'utf8');
const SOURCES = process.env.HK_SOURCES;
const skip = (!SOURCES || !existsSync(SOURCES)) && 'there is no folder of source files (HK_SOURCES)';

test('the tables of data/ are as small as was promised', () => {
  const { tables } = JSON.parse(committed('manifest.json')) as Manifest;
  for (const [entry, kilobytes] of [
    [tables.offices, 36],
    [tables.centres, 30],
  ] as const) {
    const bytes = brotliCompressSync(committed(entry!.file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    assert.ok(bytes <= kilobytes * 1024, `${entry!.file}: ${bytes} bytes`);
  }
});

test('in data/, nearly everybody who sits has an office, and each has a clock and most a phone', async () => {
  const { tables } = JSON.parse(committed('manifest.json')) as Manifest;
  const directory = {
    ...tables,
    readTable: ({ file }: { file: string }) => Promise.resolve(committed(file)),
  } as unknown as Directory;
  const members = readMemberTable(committed(tables.members.file));
  const held = members.states
    .flatMap((state) => members.seatsOf(state))
    .flatMap(({ member }) => member ?? []);
  const clocks = new Set(Intl.supportedValuesOf('timeZone'));
  let with_ = 0;
  for (const { bioguide } of held) {
    const { offices } = (await loadOfficeLists(directory, { zip: '66952' }))(bioguide);
    if (offices.length) with_++;
    for (const { city, timeZone, miles } of offices) {
      assert.ok(clocks.has(timeZone), `${city}: ${timeZone}`);
      assert.ok(miles === null || miles < 8000, city);
    }
  }
  assert.ok(with_ > 0.98 * held.length, `${with_} of ${held.length}`);
});

test('in data/, the office that is called the nearest is hardly farther than the nearest', { skip }, () => {
  const { tables } = JSON.parse(committed('manifest.json')) as Manifest;
  const [zips, members] = [
    readZipTable(committed(tables.zips.file)),
    readMemberTable(committed(tables.members.file)),
  ];
  const offices = splitOffices(committed(tables.offices!.file));
  const centreOf = readCentres(committed(tables.centres!.file));
  const rows = readFileSync(`${SOURCES}/zcta-centroids-census-gaz2021.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  let pairs = 0;
  // enough to meet every member
  for (const [i, row] of rows.entries()) {
    const [zip, latitude, longitude] = row.split(',');
    const [district] = zips.districtsOf(zip!)?.districts ?? [];
    if (i % 5 || !district) continue;
    const exact = { latitude: +latitude!, longitude: +longitude! };
    for (const { id, member } of members.seatsOf(district.slice(0, 2))) {
      if (!member || (id !== district && !id.includes('-S'))) continue;
      const places = officesOf(offices, member.bioguide).flatMap(({ coordinates }) => coordinates ?? []);
      if (!places.length) continue;
      const nearestTo = (from: Coordinates) =>
        places.reduce((best, place) => (milesBetween(from, place) < milesBetween(from, best) ? place : best));
      const detour = milesBetween(exact, nearestTo(centreOf(zip!)!)) - milesBetween(exact, nearestTo(exact));
      assert.ok(detour < 40, `${zip}, ${id}: ${Math.round(detour)} miles farther`);
      pairs++;
    }
  }
  assert.ok(pairs > 15_000, `${pairs} pairs`);
});

test('in data/, everybody who sits and has offices in the source has all of them', { skip }, () => {
  const json = <T>(file: string) => JSON.parse(readFileSync(`${SOURCES}/${file}`, 'utf8')) as T;
  const source = correctOffices(
    json<MemberOffices[]>('legislators-district-offices.json'),
    correctionsIn(SOURCES!),
    () => {},
  );
  const { tables } = JSON.parse(committed('manifest.json')) as Manifest;
  const members = readMemberTable(committed(tables.members.file));
  const sitting = new Set(
    members.states.flatMap((state) => members.seatsOf(state)).map(({ member }) => member?.bioguide),
  );
  const all = allOffices(committed(tables.offices!.file));
  // both have it in Lansing, and one of them is wrong
  const doubtful = '517-993-0510';
  let leftOut = 0;
  for (const { id, offices } of source) {
    const wanted = sitting.has(id.bioguide) ? offices : [];
    leftOut += wanted.filter(({ phone }) => phone === doubtful).length;
    assert.deepEqual(
      (all.get(id.bioguide) ?? []).map(({ city, phone }) => [city, phone]),
      wanted.map(({ city, phone }) => [city, phone === doubtful ? null : (phone ?? null)]),
      id.bioguide,
    );
  }
  assert.equal(leftOut, 2);
  assert.ok([...all.keys()].every((bioguide) => sitting.has(bioguide)));
});
