// A directory at an address of its own: used where it holds everything that it should, else the one beside the module is.
import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { findByZip } from '../../src/congress/congress.ts';
import { checkManifest } from '../../src/congress/directory-checks.ts';
import type { Manifest } from '../../src/congress/manifest.ts';
import {
  COUNTRY,
  filesOf,
  manifestOf,
  serve,
  serveHome,
  setClock,
  warnings,
  type Facts,
  type Fault,
  type Files,
  type Served,
} from './directory-of.ts';

const named = (name: string, facts: Facts = COUNTRY): Files => {
  const files = filesOf(facts);
  const tables = {
    ...files,
    '119/members.txt': files['119/members.txt']!.replaceAll('Holder of', name),
  };
  return { ...tables, 'manifest.json': manifestOf(tables) };
};

const GOOD = named('Somebody new in');

/** The same with other tables; their checksums hold, as with whoever means harm. */
const changed = (change: (tables: Files) => void, spoil?: Parameters<typeof manifestOf>[1]): Files => {
  const files = { ...GOOD };
  change(files);
  return { ...files, 'manifest.json': manifestOf(files, spoil) };
};

const memberIn = async (directory: Served, zip = '10001') =>
  (await findByZip(zip, { directory: directory.address })).seats.at(-1)?.member?.name;

const members = (from: string | RegExp, to: string) => (files: Files) => {
  const before = files['119/members.txt']!;
  files['119/members.txt'] = before.replace(from, to);
  expect(files['119/members.txt'], 'the fault is in').not.to.equal(before);
};
const zips = (from: string | RegExp, to: string) => (files: Files) => {
  const before = files['119/zips.txt']!;
  files['119/zips.txt'] = before.replace(from, to);
  expect(files['119/zips.txt'], 'the fault is in').not.to.equal(before);
};
const entry = (manifest: Record<string, unknown>, table: string) =>
  (manifest.tables as Record<string, Record<string, unknown>>)[table]!;

beforeEach(() => {
  setClock('2026-11-10T12:00:00Z');
  serveHome(named('Home of'));
});

describe('A directory at an address of its own', () => {
  it('is used where it holds what it should, and nothing is fetched from beside the module', async () => {
    const home = serveHome(named('Home of'));
    expect(await memberIn(serve(GOOD))).to.equal('Somebody new in NY-1');
    expect(home.asked).to.have.length(0);
    expect(warnings).to.deep.equal([]);
  });

  const endless: Fault = ({ file }) =>
    file === 'manifest.json'
      ? new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) }))
      : undefined;
  const FAULTS: [what: string, files: Files, says: string, fault?: Fault][] = [
    ['that has 434 districts', changed(members(/^26\|.*\n/m, '')), '440 House seats and 100 Senate seats'],
    ['without a senator', changed(members(/^S3\|.*\n/m, '')), 'AK does not have two senators'],
    ['with a seat twice', changed(members(/^(2\|.*\n)/m, '$1$1')), 'is twice in the member table'],
    ['whose phone is at 900', changed(members('|50123|', '|900-555-0123|')), 'member table: "'],
    ['whose phone is of no office', changed(members('|50123|', '|90012|')), 'member table: "'],
    ['whose link leads elsewhere', changed(members('|ny-1', '|https://evil.example/')), 'member table: "'],
    ['whose member has no name', changed(members('Somebody new in NY-1', '')), 'member table: "'],
    ['whose term has no end', changed(members('ends H=2027-01-03', 'ends H=')), 'member table: "'],
    ['that puts a ZIP code into no district', changed(zips(/^NY1$/m, 'NY99')), 'NY-99'],
    ['in which a district has no ZIP code', changed(zips(/^WY0$/m, 'CO1')), 'WY-AL'],
    ['whose ZIP codes break off', changed(zips(/\n[^\n]*\n$/, '\n')), 'ZIP table'],
    [
      'that names files outside its folder',
      changed(
        () => {},
        (manifest) => (entry(manifest, 'members').file = '../elsewhere/members.txt'),
      ),
      '../elsewhere/members.txt',
    ],
    [
      'that names files on another host',
      changed(
        () => {},
        (manifest) => (entry(manifest, 'zips').file = '//evil.example/zips.txt'),
      ),
      '//evil.example/zips.txt',
    ],
    [
      'with a number for a name',
      changed(members('Somebody new in NY-1', 'Call 900-555-0123')),
      'member table: "',
    ],
    [
      'with a name that runs backwards',
      changed(members('Somebody new in NY-1', 'Somebody\u202e')),
      'members.txt has an invisible character',
    ],
    [
      'with a name that hides something',
      changed(members('Somebody new in NY-1', 'Some\u200bbody')),
      'members.txt has an invisible character',
    ],
    [
      'whose vacant seat is none',
      changed(members(/^2\|-\|/m, '2&bcc=me@evil.example|-|')),
      'member table: "2&bcc=me@evil.example',
    ],
    ['vacant since a day that does not exist', changed(members('2|-|2026-04-14', '2|-|2026-02-30')), 'NY-2'],
    ['vacant since a day to come', changed(members('2|-|2026-04-14', '2|-|2031-01-03')), 'NY-2'],
    [
      'that keeps its representatives too long',
      changed(members('H=2027-01-03', 'H=2029-01-03')),
      'has a date',
    ],
    ['that keeps its senators too long', changed(members(' 1=2031-01-03', ' 1=2037-01-03')), 'has a date'],
    ['whose terms end on no day', changed(members('H=2027-01-03', 'H=2027-1-3')), 'has a date'],
    ['whose district lines have no end', changed(zips('2029-01-03T17:00:00Z *', 'never *')), 'ZIP table'],
    [
      'whose district lines never end',
      changed(zips('2029-01-03T17:00:00Z', '9999-01-03T17:00:00Z')),
      'ZIP table',
    ],
    ['whose ZIP codes run on for minutes', changed(zips(/^1 \S+/m, '1 $~~~~~$')), 'numbers of a table'],
    ...['zips', 'members'].flatMap((table): [string, Files, string][] =>
      ['2026-11-13', '2026-02-30', '2008-01-01'].map((day) => [
        `with ${table} of ${day}`,
        changed(
          () => {},
          (manifest) => (entry(manifest, table).asOf = day),
        ),
        `"${day}", is not a date`,
      ]),
    ),
    [
      'whose ZIP codes are valid for ever',
      changed(
        () => {},
        (manifest) => (entry(manifest, 'zips').validUntil = '9999-01-03T17:00:00Z'),
      ),
      'is not a date',
    ],
    [
      'whose next congress is from the future',
      changed(
        () => {},
        (manifest) => {
          const zips = { ...entry(manifest, 'zips'), asOf: '2026-12-24' };
          manifest.next = { congress: 120, tables: { zips } };
        },
      ),
      'is not a date',
    ],
    [
      'of half a congress',
      changed(
        () => {},
        (manifest) => {
          manifest.congress = 119.5;
          entry(manifest, 'members').validUntil = '2028-01-03T17:00:00Z';
        },
      ),
      'is not a date',
    ],
    ['that never ends', GOOD, 'longer than 1048576 bytes', endless],
    [
      'whose congress ends on another day',
      changed(
        () => {},
        (manifest) => (manifest.congress = 118),
      ),
      'congress 118 does not end',
    ],
    [
      'whose next congress is not the next',
      changed(
        () => {},
        (manifest) => (manifest.next = { congress: 121, tables: {} }),
      ),
      'congress 121 does not follow 119',
    ],
    [
      'of no day',
      changed(
        () => {},
        (manifest) => (entry(manifest, 'members').asOf = 'Fri, 02 Oct 2026'),
      ),
      'is not a date',
    ],
  ];
  for (const [what, files, says, fault] of FAULTS)
    it(`${what} is not used: the one beside the module answers, and the console says why`, async () => {
      const directory = serve(files, fault);
      expect(await memberIn(directory)).to.equal('Home of NY-1');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(directory.address).and.to.include(says).and.to.include('set directory');
    });

  it('that failed is left alone for a minute, so that a choice is answered from where its question was', async () => {
    let down = true;
    const directory = serve(GOOD, () => (down ? new Response('', { status: 503 }) : undefined));
    expect(await memberIn(directory)).to.equal('Home of NY-1');
    down = false;
    expect(await memberIn(directory)).to.equal('Home of NY-1');
    setClock('2026-11-10T12:01:01Z');
    expect(await memberIn(directory)).to.equal('Somebody new in NY-1');
  });
});

describe('Two congresses side by side', () => {
  const NEXT = filesOf({ ...COUNTRY, zips: { ...COUNTRY.zips, '33301': 'FL-2' }, redrawn: [] });
  const both = (tables: string[]): Files => {
    const files: Files = { ...GOOD, '120/zips.txt': NEXT['119/zips.txt']! };
    files['120/members.txt'] = GOOD['119/members.txt']!.replaceAll('Somebody new in', 'Sworn in for').replace(
      'ends H=2027-01-03 1=2031-01-03 2=2027-01-03',
      'ends H=2029-01-03 1=2031-01-03 2=2033-01-03',
    );
    const { tables: next } = JSON.parse(
      manifestOf({ '119/zips.txt': files['120/zips.txt']!, '119/members.txt': files['120/members.txt'] }),
    ) as Manifest;
    next.zips = { ...next.zips, file: '120/zips.txt', validUntil: '2029-01-03T17:00:00Z' };
    next.members = { ...next.members, file: '120/members.txt', validUntil: '2029-01-03T17:00:00Z' };
    files['manifest.json'] = manifestOf(files, (manifest) => {
      manifest.next = {
        congress: 120,
        tables: Object.fromEntries(Object.entries(next).filter(([name]) => tables.includes(name))),
      };
    });
    return files;
  };
  const at = async (instant: string, tables: string[], zip: string) => {
    setClock(instant);
    const { kind, districts, seats } = await findByZip(zip, { directory: serve(both(tables)).address });
    return [kind, ...districts, seats.at(-1)?.member?.name ?? seats.at(-1)?.status];
  };

  it('until noon in Washington the old one counts, whatever is known of the next', async () => {
    const before = '2027-01-03T16:59:59Z';
    expect(await at(before, ['zips', 'members'], '10001')).to.deep.equal([
      'found',
      'NY-1',
      'Somebody new in NY-1',
    ]);
    expect(await at(before, ['zips', 'members'], '33302')).to.deep.equal([
      'found',
      'FL-2',
      'Somebody new in FL-2',
    ]);
  });

  it('from noon the new one does', async () => {
    const noon = '2027-01-03T17:00:00Z';
    expect(await at(noon, ['zips', 'members'], '10001')).to.deep.equal([
      'found',
      'NY-1',
      'Sworn in for NY-1',
    ]);
    expect(await at(noon, ['zips', 'members'], '33301')).to.deep.equal([
      'found',
      'FL-2',
      'Sworn in for FL-2',
    ]);
  });

  it('where only its lines are known, districts are named and House seats withheld', async () => {
    const noon = '2027-01-03T17:00:00Z';
    expect(await at(noon, ['zips'], '33301')).to.deep.equal(['found', 'FL-2', 'withheld']);
    expect(await at(noon, [], '33301')).to.deep.equal(['out-of-date', 'withheld']);
  });
});

describe('Which directory may stand in the place of the one beside the module', () => {
  const ASOF = { zips: '2026-10-05', members: '2026-10-03' };
  const manifest = (congress: number, days: { zips?: string; members?: string } = {}): Manifest => {
    const validUntil = `${1789 + 2 * congress}-01-03T17:00:00Z`;
    const table = (name: 'zips' | 'members') => ({
      file: `${congress}/${name}.txt`,
      crc: '00000000',
      bytes: 1,
      asOf: days[name] ?? ASOF[name],
      validUntil,
    });
    return { format: 1, congress, tables: { zips: table('zips'), members: table('members') } };
  };
  const judged = (one: Manifest, now: string) => {
    try {
      checkManifest(one, { ...manifest(119), hasGeoData: true }, Date.parse(now));
      return 'used';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const TODAY = '2026-11-10T12:00:00Z';

  it('one of the same day, and any newer one', () => {
    expect(judged(manifest(119), TODAY)).to.equal('used');
    expect(judged(manifest(119, { members: '2026-11-01' }), TODAY)).to.equal('used');
    expect(judged(manifest(119, { zips: '2026-10-06' }), TODAY)).to.equal('used');
  });

  it('none that is older, in its members or in its lines', () => {
    expect(judged(manifest(119, { members: '2026-10-02' }), TODAY)).to.include('newer');
    expect(judged(manifest(119, { members: '2026-11-01', zips: '2026-10-04' }), TODAY)).to.include('newer');
    expect(judged(manifest(118, { members: '2026-11-01' }), '2024-11-10T12:00:00Z')).to.include('newer');
  });

  it('one of a later congress from the instant that it begins', () => {
    expect(judged(manifest(120), '2027-01-03T16:59:59Z')).to.equal('congress 120 has not begun');
    expect(judged(manifest(120), '2027-01-03T17:00:00Z')).to.equal('used');
    expect(judged(manifest(121), '2029-01-03T17:00:00Z')).to.equal('used');
  });

  for (const clock of ['1970-01-01T00:00:00Z', '2099-06-01T00:00:00Z'])
    it(`one of the same congress, with a clock set to ${clock.slice(0, 4)}`, () => {
      expect(judged(manifest(119, { members: '2026-11-01' }), clock)).to.equal('used');
    });
});
