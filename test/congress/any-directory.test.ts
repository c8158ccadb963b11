// A directory at an address of its own, with something changed anywhere in it and checksums that hold, as with whoever means
// harm. Whatever it is: an answer that can be right, the tables beside the module, or "did not load".
import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { findByPosition, findBySeat, findByZip, type Answer } from '../../src/congress/congress.ts';
import { loadDirectory } from '../../src/congress/directory.ts';
import { loadOfficeLists, type Office } from '../../src/congress/offices.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { crc32 } from '../../src/lib/crc32.ts';
import { writeCentres } from '../../tools/data/offices/centres.ts';
import { COUNTRY, filesOf, serve, serveHome, setClock, type Files } from './directory-of.ts';
import { DRAWN, INDEX, inSquare } from './directory-with-boundaries.ts';

const OFFICES = '119/offices.txt';
const CENTRES = '119/prefixes.txt';

const MADE = filesOf(COUNTRY);
const HOLDER = /\|(T\d{6})\|Holder of NY-1\|/.exec(MADE['119/members.txt']!)![1]!;

/** Every table, those of the next congress too. */
const TABLES: Files = {
  '119/zips.txt': MADE['119/zips.txt']!,
  '119/members.txt': MADE['119/members.txt']!,
  [OFFICES]: `zone America/New_York DC NY\nNY\n${HOLDER}\nAlbany|12207|4265 -7375|5185550101|11A Clinton Ave., Suite 827\nNew York|10017|4075 -7397|2125550102|780 Third Ave.|America/New_York\n`,
  [CENTRES]: writeCentres([{ start: 10_000, centre: { latitude: 40.7, longitude: 286 } }]),
  ...DRAWN,
  '120/zips.txt': MADE['119/zips.txt']!,
  '120/members.txt': MADE['119/members.txt']!.replace(
    /^ends .*/,
    'ends H=2029-01-03 1=2031-01-03 2=2033-01-03 3=2029-01-03',
  ),
};

type Json = Record<string, unknown>;
const CONGRESSES = { 119: '2027-01-03T17:00:00Z', 120: '2029-01-03T17:00:00Z' };

function manifestOf(files: Files): Json {
  const tables = (congress: 119 | 120, names: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(names).map(([name, file]) => {
        const bytes = new TextEncoder().encode(files[file]);
        const entry = { file, crc: crc32(bytes), bytes: bytes.length };
        return [name, { ...entry, asOf: '2026-10-05', validUntil: CONGRESSES[congress] }];
      }),
    );
  const now = { zips: '119/zips.txt', members: '119/members.txt', boundaries: INDEX };
  return {
    format: 1,
    congress: 119,
    tables: tables(119, { ...now, offices: OFFICES, centres: CENTRES }),
    next: { congress: 120, tables: tables(120, { zips: '120/zips.txt', members: '120/members.txt' }) },
  };
}

/** What a field may become. */
const values: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '-',
      '0',
      '00',
      '99',
      '-1',
      '1e9',
      '999999999',
      'AL',
      'NY-1',
      'S1',
      'S9',
      '*',
      '--',
      'constructor',
    ],
    ...['9005550101', '2129765555', '8765550101', '3105550101', '212555010', '90012', '1-900-555-0101'],
    ...['2026-02-30', '9999-12-31', '2031-01-03', '1970-01-01', '2027-1-3', '2033-01-03T17:00:00Z', 'soon'],
    ...[
      '/x|y',
      'https://evil.example/',
      '//evil.example',
      'evil.example#',
      '../x.txt',
      'a@b',
      '&bcc=me@evil.example',
    ],
    ...['\u202eevil', 'a\u200bb', '\u0000', '\ufeff', 'Call (900) 555-0101', '<b>x</b>', '{zip}'],
    ...['~~~~~~', 'zzzzz$', '$~~~~~0', '!', '\u00ff', '$$$$$$', '~'.repeat(300)],
  ),
  fc.string({ maxLength: 8 }),
);

/** One field, row or file of a table becomes another. */
const change = fc
  .record({
    file: fc.constantFrom(...Object.keys(TABLES)),
    // the first rows of a table are often of another kind
    row: fc.oneof(fc.nat({ max: 12 }), fc.nat()),
    field: fc.nat({ max: 14 }),
    value: values,
    how: fc.constantFrom('field', 'field', 'field', 'append', 'row', 'double', 'delete', 'cut'),
  })
  .map(({ file, row, field, value, how }) => (files: Files) => {
    const rows = files[file]!.split('\n');
    const at = row % rows.length;
    const parts = rows[at]!.split(/([|\s,=/])/);
    if (how === 'field') parts[(2 * field) % (parts.length + 1)] = value;
    if (how === 'append') parts.push(value);
    const changed = how === 'row' ? value : parts.join('');
    rows.splice(at, 1, ...(how === 'delete' ? [] : how === 'double' ? [changed, changed] : [changed]));
    files[file] = how === 'cut' ? files[file]!.slice(0, row % files[file]!.length) : rows.join('\n');
  });

const jsonValues = fc.oneof(
  values,
  fc.constantFrom<unknown>(null, true, [], {}, 118, 120, 119.5, 1e9, -1, '119', ['2026-10-03']),
  fc.constantFrom<unknown>(
    '2026-11-30',
    '2030-01-01',
    '1900-01-01',
    '2027-01-03T17:00:00Z',
    '2199-01-03T17:00:00Z',
  ),
);

/** One value of the manifest becomes another, or goes. */
const changeOfManifest = fc
  .record({ place: fc.nat(), value: jsonValues, isGone: fc.boolean() })
  .map(({ place, value, isGone }) => (manifest: Json) => {
    const places: [Json, string][] = [];
    const walk = (holder: Json) => {
      for (const [key, inner] of Object.entries(holder)) {
        places.push([holder, key]);
        if (typeof inner === 'object' && inner) walk(inner as Json);
      }
    };
    walk(manifest);
    const [holder, key] = places[place % places.length]!;
    if (isGone) delete holder[key];
    else holder[key] = structuredClone(value);
  });

const AREA_CODES = readFileSync(new URL('../../data/area-codes.txt', import.meta.url), 'utf8').split('\n');

const isSeen = (value: unknown) =>
  expect(JSON.stringify(value)).not.to.match(/[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u);

function canBeRight(answer: Answer, now: number): void {
  isSeen(answer);
  expect(structuredClone(answer)).to.deep.equal(answer);
  for (const { id, chamber, state, status, member, vacantSince } of answer.seats) {
    expect(id).to.match(/^[A-Z]{2}-(AL|S[123]|\d\d?)$/);
    if (vacantSince !== undefined) expect(vacantSince).to.match(/^20[12]\d-\d\d-\d\d$/);
    if (!member) continue;
    expect(status).to.equal('held');
    expect(member.phone ?? '202-224-0000').to.match(/^202-22[456]-\d{4}$/);
    expect(`${member.name} ${member.lastName} ${member.party} ${member.office}`).not.to.match(
      /900\D{0,3}555/,
    );
    for (const url of [member.url, member.contactUrl])
      expect(new URL(url).hostname).to.match(chamber === 'house' ? /\.house\.gov$/ : /\.senate\.gov$/);
    // nobody is named after the longest term that the seat can have, from a congress that the manifest can name
    const isLong = chamber === 'senate' || state === 'PR';
    if (!isLong) expect(now, `${id} is named`).to.be.below(Date.parse(answer.validUntil!));
    expect(now, `${id} is named`).to.be.below(Date.parse('2033-01-03T17:00:00Z'));
  }
  if (answer.asOf !== null)
    expect(Date.parse(answer.asOf)).to.be.within(Date.parse('2015-01-01'), now + 86_400_000);
}

function canBeCalled({ state, phone, city, address }: Office): void {
  isSeen([state, city, address]);
  expect(`${city} ${address}`).not.to.match(/900\D{0,3}555/);
  if (phone === null) return;
  expect(phone).to.match(/^[2-9]\d\d-(?!976)[2-9]\d\d-\d{4}$/);
  const area = phone.slice(0, 3);
  expect(
    [`${area} ${state}`, `${area} US`].some((line) => AREA_CODES.includes(line)),
    `${phone} in ${state}`,
  ).to.equal(true);
}

/** Asks a directory everything, at an instant. */
async function askAll(files: Files, instant: string): Promise<void> {
  setClock(instant);
  const now = Date.parse(instant);
  const { address: directory } = serve(files);
  for (const zip of ['10001', '10003', '33301', '90210', '97635', '99501', '00901', '12345'])
    canBeRight(await findByZip(zip, { directory }), now);
  for (const id of ['NY-1', 'NY-S1', 'FL-1', 'AK-AL']) canBeRight(await findBySeat(id, { directory }), now);
  for (const column of [0, 1, 3])
    canBeRight(await findByPosition(inSquare(column), { directory, private: column === 1 }), now);
  const tables = await loadDirectory(directory);
  const { offices } = await loadOfficeLists(tables, { zip: '10001' })
    .then((list) => list(HOLDER))
    .catch(() => ({ offices: [] }));
  for (const office of offices) canBeCalled(office);
}

const BESIDE: Files = { ...TABLES, 'manifest.json': JSON.stringify(manifestOf(TABLES)) };

describe('A directory at an address of its own in which anything is changed', () => {
  before(() => {
    setClock('2026-11-10T12:00:00Z');
    serveHome(BESIDE);
  });

  const instants = fc.constantFrom(
    '2026-11-10T12:00:00Z',
    '2027-01-03T17:00:00Z',
    '2029-01-03T17:00:00Z',
    '2033-01-03T17:00:00Z',
  );

  it('in its tables', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        instants,
        async (changes, instant) => {
          serveHome(BESIDE);
          const files = { ...TABLES };
          for (const one of changes) one(files);
          await askAll({ ...files, 'manifest.json': JSON.stringify(manifestOf(files)) }, instant);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('in its manifest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(changeOfManifest, { minLength: 1, maxLength: 2 }),
        instants,
        async (changes, instant) => {
          serveHome(BESIDE);
          const manifest = manifestOf(TABLES);
          for (const one of changes) one(manifest);
          await askAll({ ...TABLES, 'manifest.json': JSON.stringify(manifest) }, instant);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('without boundaries: a position is answered from beside the module', async () => {
    setClock('2026-11-10T12:00:00Z');
    serveHome(BESIDE);
    const manifest = manifestOf(TABLES);
    delete (manifest.tables as Json).boundaries;
    const { address: directory } = serve({ ...TABLES, 'manifest.json': JSON.stringify(manifest) });
    const { kind, districts } = await findByPosition(inSquare(0), { directory });
    expect([kind, ...districts]).to.deep.equal(['found', 'NY-1']);
  });

  it('answers as it is where nothing is changed', async () => {
    setClock('2026-11-10T12:00:00Z');
    const { address: directory, asked } = serve(BESIDE);
    expect((await findByZip('10001', { directory })).seats.at(-1)!.member!.name).to.equal('Holder of NY-1');
    expect((await findByPosition(inSquare(0), { directory })).districts).to.deep.equal(['NY-1']);
    const { offices } = (await loadOfficeLists(await loadDirectory(directory), { zip: '10001' }))(HOLDER);
    expect(offices.map(({ city }) => city)).to.deep.equal(['New York', 'Albany']);
    expect(asked.map(({ file }) => file)).to.include.members([OFFICES, CENTRES, INDEX]);
  });
});

describe('A ZIP table', () => {
  const [before, after] = MADE['119/zips.txt']!.split(/^1 .*$/m);
  for (const runs of ['$~~~~~$', '~~~~~~0$', '$\uffff$', '$!$'])
    it(`with the runs "${runs}" is refused before they are counted out`, () => {
      const table = readZipTable(`${before}1 ${runs} $$${after}`);
      expect(() => table.districtsOf('10001')).to.throw();
      expect(() => table.districts()).to.throw();
    });

  it('has states for a thousand prefixes and no more', () => {
    const table = readZipTable(`lines 2027-01-03T17:00:00Z *\nprefixes NY999999999\n1 $$ $\nNY1\n`);
    expect(table.stateOf('99999')).to.equal('NY');
  });
});
