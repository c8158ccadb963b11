// The command on all official files, in a copy of the project whose data/ is the test's own, as a maintainer runs it; what
// it wrote is asked as a visitor's browser asks it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { crc32 } from '../../../../src/lib/crc32.ts';
import { readMemberTable } from '../../../../src/congress/member-table.ts';
import { readZipTable } from '../../../../src/congress/zip-table.ts';
import type { MemberOffices } from '../../../../tools/data/sources.ts';
import { HOUSE_SEATS } from '../sources-of.ts';
import { vacant } from './congress.ts';
import { filesOf, HEAD, officialFiles, writeFiles, type Official } from './files.ts';
import { REDRAWN } from './land.ts';
import { copyProject, runCommand } from './project.ts';

let root = '';
let files = '';

before(() => {
  root = copyProject('official-command');
  files = join(root, 'the official files');
});
after(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  now = NOW;
  for (const folder of [files, join(root, 'data'), join(root, '.cache')])
    rmSync(folder, { recursive: true, force: true });
});

/** The last day of the files. */
const NOW = '2027-01-05T15:00:00Z';
/** When the command runs. */
let now = NOW;
const run = (...args: string[]) => runCommand(root, now, args);
const official = (...args: string[]) => run('--official', '--from', files, ...args);
/** Puts a valid set after a change to it, and to its files. */
function put(
  congress: 119 | 120,
  change: (all: Official) => void = () => {},
  spoil: (files: Record<string, string | Uint8Array>) => void = () => {},
): void {
  const all = officialFiles(congress);
  change(all);
  const own = filesOf(all);
  spoil(own);
  writeFiles(files, own);
}

interface Entry {
  file: string;
  crc: string;
  bytes: number;
  asOf: string;
  validUntil: string;
}
interface Written {
  congress: number;
  tables: { zips: Entry; members: Entry };
  next?: { congress: number; tables: { zips: Entry; members?: Entry } };
}

/** What lies under data/, every table as its entry says. */
function written() {
  const manifest = JSON.parse(readFileSync(join(root, 'data', 'manifest.json'), 'utf8')) as Written;
  const text = ({ file, crc, bytes }: Entry) => {
    const table = readFileSync(join(root, 'data', file));
    assert.deepEqual([crc32(table), table.length], [crc, bytes], file);
    return table.toString();
  };
  const { zips, members } = manifest.tables;
  const table = readMemberTable(text(members));
  return {
    manifest,
    zips: readZipTable(text(zips)),
    next: manifest.next && readZipTable(text(manifest.next.tables.zips)),
    seats: new Map(table.states.flatMap((state) => table.seatsOf(state)).map((row) => [row.id, row])),
  };
}

const zipOf = (seat: string, more = 0) => {
  const at = HOUSE_SEATS.findIndex(([state, number]) => `${state}-${number || 'AL'}` === seat);
  assert.notEqual(at, -1, seat);
  return String(10_000 + 20 * at + more);
};
const SHARED = 1;
const PO_BOX = 4;
const only = (...districts: string[]) => ({ districts, alsoPossible: [] });

/** What the country of the tests has besides. */
function extras({ country, crosswalk }: Official): void {
  country.add('90210', 'CO', '01', { land: 98_450 });
  country.add('90210', 'CO', '02', { land: 1000 });
  country.add('90210', 'CO', '03', { land: 400 });
  country.add('90210', 'CO', '04', { land: 100 });
  country.add('90210', 'CO', '05', { land: 50 });
  country.add('90220', 'ME', '01', { water: 500 });
  country.add('90220', 'ME', '02', { water: 2000 });
  country.add('90220', 'ME', 'ZZ', { water: 9000 });
  // a ZCTA in a state that is redrawn and in one that is not
  country.add('97635', 'CA', '01', { land: 300, cd120: '02' });
  country.add('97635', 'OR', '02', { land: 700 });
  crosswalk.push(['97636', 'A Town', 'CA', 'Post Office or large volume customer', '97635', 'Spatial join']);
  // in the crosswalk some ZCTAs lie in another; they are areas of their own all the same
  crosswalk.push(['90210', 'A Town', 'CO', 'Zip Code Area', zipOf('TX-3'), 'Spatial join']);
  crosswalk.push(['90230', 'A Town', 'CA', 'Post Office or large volume customer', '99999', 'Spatial join']);
}

test('local offices: the corrections beside the official files are applied, a phone of two members is left out', () => {
  put(119, undefined, (own) => {
    const offices = JSON.parse(own['legislators-district-offices.json'] as string) as MemberOffices[];
    const [first, second, third] = offices as [MemberOffices, MemberOffices, MemberOffices];
    second.offices[0]!.phone = third.offices[0]!.phone!;
    own['legislators-district-offices.json'] = JSON.stringify(offices);
    const correct = (city: string, is: string) => ({
      bioguide: first.id.bioguide,
      city,
      was: { city },
      is: { city: is },
    });
    own['office-corrections.json'] = JSON.stringify({
      corrections: [correct('Town', 'New Town'), correct('Village', 'New Village')],
    });
  });
  const corrections = join(root, 'other corrections');
  writeFiles(corrections, { 'office-corrections.json': '{ "corrections": [] }' });
  const { status, stdout } = official('--corrections', corrections);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^office-corrections\.json: that of .*official files counts, and not that of .*other corrections$/m,
  );
  assert.match(stdout, /^office-corrections\.json: [A-Z]\d{6}, Village: not applied/m);
  assert.equal(stdout.match(/Town: phone 212-555-1002 is also that of [A-Z]\d{6}, left out$/gm)?.length, 2);
  const text = readFileSync(join(root, 'data', '119', 'offices.txt'), 'utf8');
  assert.equal(text.match(/^New Town\|/gm)?.length, 1);
  assert.doesNotMatch(text, /2125551002/);
  assert.match(text, /2125551003/);
});

test('the last autumn of the 119th Congress: its members, its lines, and those of the next', () => {
  put(119, (all) => {
    extras(all);
    const seat = all.house.find(({ code }) => code === 'FL20')!;
    Object.assign(seat, vacant(seat, '2026-04-21'));
  });
  const { status, stdout, stderr } = official();
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^540 members$/m);
  assert.match(stdout, /FL-20 is vacant since 2026-04-21/);
  assert.match(stdout, /^1 ZIP codes are in a ZCTA that is in no district of congress 119$/m);

  const { manifest, zips, next, seats } = written();
  assert.equal(manifest.congress, 119);
  assert.deepEqual(
    [manifest.tables.members.asOf, manifest.tables.members.validUntil],
    ['2026-11-20', '2027-01-03T17:00:00Z'],
  );
  assert.deepEqual(Object.keys(manifest.next!.tables), ['zips']);
  assert.deepEqual([manifest.next!.congress, manifest.next!.tables.zips.file], [120, '120/zips.txt']);
  assert.equal(manifest.next!.tables.zips.validUntil, '2029-01-03T17:00:00Z');
  assert.deepEqual(readdirSync(join(root, 'data', '120')), ['zips.txt']);

  assert.equal(seats.size, 541);
  assert.deepEqual([seats.get('FL-20')!.member, seats.get('FL-20')!.vacantSince], [null, '2026-04-21']);
  assert.equal(seats.get('PR-AL')!.end, '2029-01-03');
  assert.match(seats.get('NY-12')!.member!.phone!, /^202-225-/);

  for (const state of ['NY', 'MO', 'DC'])
    assert.equal(zips.linesEnd(state), Date.parse('2029-01-03T17:00:00Z'), state);
  for (const state of REDRAWN) assert.equal(zips.linesEnd(state), Date.parse('2027-01-03T17:00:00Z'), state);
  for (const state of ['NY', 'MO', 'TX'])
    assert.equal(next!.linesEnd(state), Date.parse('2029-01-03T17:00:00Z'), state);

  for (const table of [zips, next!]) {
    // Missouri on its old lines in both; the five states by the lists that overrule the national one
    for (const state of ['IL', 'MO', 'GA', 'NY']) {
      assert.deepEqual(table.districtsOf(zipOf(`${state}-3`)), only(`${state}-3`));
      assert.deepEqual(table.districtsOf(zipOf(`${state}-3`, SHARED)), only(`${state}-3`, `${state}-4`));
      assert.deepEqual(table.districtsOf(zipOf(`${state}-3`, PO_BOX)), only(`${state}-3`));
    }
    for (const place of ['WY', 'DC', 'PR', 'GU', 'AS', 'MP', 'VI'])
      assert.deepEqual(table.districtsOf(zipOf(`${place}-AL`)), only(`${place}-AL`));
    assert.deepEqual(table.districtsOf('90210'), {
      districts: ['CO-1', 'CO-2'],
      alsoPossible: ['CO-3', 'CO-4'],
    });
    assert.deepEqual(table.districtsOf('90220'), only('ME-2', 'ME-1'));
    assert.equal(table.districtsOf('90230'), null);
  }
  for (const state of REDRAWN) {
    assert.deepEqual(zips.districtsOf(zipOf(`${state}-3`, SHARED)), only(`${state}-3`, `${state}-4`));
    assert.deepEqual(next!.districtsOf(zipOf(`${state}-3`, SHARED)), only(`${state}-3`));
  }
  for (const zip of ['97635', '97636']) {
    assert.deepEqual(zips.districtsOf(zip), only('OR-2', 'CA-1'));
    assert.deepEqual(next!.districtsOf(zip), only('OR-2', 'CA-2'));
  }
});

test('the first days of the 120th Congress: its members and its lines, and nothing of a next one', () => {
  put(120, extras);
  assert.equal(official().status, 0);
  const { manifest, zips, next, seats } = written();
  assert.deepEqual([manifest.congress, next], [120, undefined]);
  assert.deepEqual(readdirSync(join(root, 'data')).sort(), ['120', 'manifest.json']);
  assert.equal(seats.get('NY-12')!.end, '2029-01-03');
  assert.deepEqual(zips.districtsOf(zipOf('TX-3', SHARED)), only('TX-3'));
  assert.deepEqual(zips.districtsOf(zipOf('MO-3', SHARED)), only('MO-3', 'MO-4'));
  // nobody knows yet which lines the 121st is elected on
  for (const state of ['TX', 'MO', 'WY'])
    assert.equal(zips.linesEnd(state), Date.parse('2029-01-03T17:00:00Z'), state);
  assert.equal(manifest.tables.members.validUntil, '2029-01-03T17:00:00Z');
});

test('the same bytes a second time, and with the crosswalk as a CSV file', () => {
  put(119, extras);
  assert.equal(official().status, 0);
  const tree = () =>
    ['manifest.json', '119/zips.txt', '119/members.txt', '120/zips.txt'].map((name) =>
      readFileSync(join(root, 'data', name), 'utf8'),
    );
  const first = tree();
  const all = officialFiles(119);
  extras(all);
  rmSync(join(files, 'ZIP Code to ZCTA Crosswalk.xlsx'));
  writeFileSync(
    join(files, 'ZIP Code to ZCTA Crosswalk.csv'),
    [HEAD, ...all.crosswalk].map((row) => row.join(',')).join('\n'),
  );
  assert.equal(official().status, 0);
  assert.deepEqual(tree(), first);
});

test('without the block list of the 120th there is no next one, and it is said', () => {
  put(119, undefined, (own) => delete own['cd120.zip']);
  const { status, stdout } = official();
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^The lines of congress 120 are left out, because these files are missing: cd120\.zip\.$/m,
  );
  assert.equal(written().next, undefined);
  assert.equal(existsSync(join(root, 'data', '120')), false);
});

type Files = Record<string, string | Uint8Array>;
const REFUSED: [what: string, change: (all: Official) => void, spoil: (own: Files) => void, says: RegExp][] =
  [
    [
      'a state that nobody said was redrawn has other lines',
      ({ country }) => (country.pieces.find(({ place }) => place === 'IL')!.cd120 = '02'),
      () => {},
      /cd120\.zip: IL has other lines than in congress 119 in 1 blocks.*lines\.ts/,
    ],
    [
      'a state is missing from the list of blocks',
      () => {},
      (own) => {
        const all = officialFiles();
        all.country.pieces.splice(0, Infinity, ...all.country.pieces.filter(({ place }) => place !== 'TX'));
        own['cd120.zip'] = all.country.cd120();
      },
      /tab20_zcta520_tabblock20_natl\.txt:\d+: the block 48\d{13} is not in the list of districts/,
    ],
    [
      'half of the relationship is missing',
      () => {},
      (own) => {
        const rows = String(own['tab20_cd11920_zcta520_natl.txt']).split('\r\n');
        own['tab20_cd11920_zcta520_natl.txt'] = rows.filter((row) => !row.includes('|1702|')).join('\r\n');
      },
      /congress 119, ZCTA \d+: \d+ % of its land is missing in the files/,
    ],
    [
      'the new Congress sits, and the file of those who sit is of the old one',
      (all) => (all.houseDay = '2027-01-04'),
      () => {},
      /legislators-current\.json: most House terms in it end on 2027-01-03, but the lists are from 2027-01-04/,
    ],
    [
      'a seat is missing from the list of the clerk',
      (all) => all.house.pop(),
      () => {},
      /MemberData\.xml: VI-AL is not in the list/,
    ],
    [
      'a zip is damaged',
      () => {},
      (own) => (own['cd119.zip'] = (own['cd119.zip'] as Uint8Array).slice(0, -100)),
      /cd119\.zip: /,
    ],
    ['a file is missing', () => {}, (own) => delete own['senators_cfm.xml'], /senators_cfm\.xml/],
  ];
for (const [what, change, spoil, says] of REFUSED)
  test(`${what}: says so, and nothing is written`, () => {
    put(119, change, spoil);
    const { status, stderr } = official();
    assert.equal(status, 1);
    assert.match(stderr, /^Nothing was written/);
    assert.match(stderr, says);
    assert.equal(existsSync(join(root, 'data')), false);
  });

test('corrections by hand are laid over the official lists, until these say something else', () => {
  put(119);
  const corrections = join(root, 'corrections');
  const [first, second] = officialFiles(119).current.filter(({ terms }) => terms.at(-1)!.type === 'rep');
  const { phone } = first!.terms.at(-1)!;
  writeFiles(corrections, {
    'member-changes.json': JSON.stringify({
      changed: [
        { bioguide: first!.id.bioguide, phone: '202-225-9999', was: { phone } },
        { bioguide: second!.id.bioguide, phone: '202-225-9998', was: { phone: '202-225-0000' } },
      ],
      mayHaveChanged: [{ seat: 'NY-12', after: '2026-12-01' }],
    }),
  });
  const { status, stdout } = official('--corrections', corrections);
  assert.equal(status, 0);
  assert.match(stdout, /under "changed" no longer has the phone 202-225-0000; remove the change/);
  const { seats } = written();
  const phoneOf = ({ id }: { id: { bioguide: string } }) =>
    [...seats.values()].find(({ member }) => member?.bioguide === id.bioguide)!.member!.phone;
  assert.equal(phoneOf(first!), '202-225-9999');
  assert.equal(phoneOf(second!), second!.terms.at(-1)!.phone);
  assert.equal(seats.get('NY-12')!.changing, '2026-12-01');
});

/** The dates of both lists. */
const dated = (day: string) => (all: Official) =>
  Object.assign(all, { houseDay: day, senateDay: `${day}T13:19-05:00` });

test('a list from a day to come is refused, by its name', () => {
  put(120, (all) => (all.houseDay = '2027-01-06'));
  const { status, stderr } = official('--members');
  assert.equal(status, 1);
  assert.match(stderr, /^ {2}MemberData\.xml: is from 2027-01-06, and today is 2027-01-05/m);
  assert.doesNotMatch(stderr, /senators_cfm/);
});

test('lists that are older than the tables are said', () => {
  put(119, dated('2026-12-01'));
  assert.equal(official().status, 0);
  put(119, (all) => {
    dated('2026-11-20')(all);
    all.house[0]!.phone = '(202) 225-9999';
  });
  const older =
    /^The members are from 2026-11-20, and those before them from 2026-12-01: wait for newer ones/;
  const { status, stdout } = official('--members', '--diff', '--dry');
  assert.equal(status, 0);
  assert.match(stdout, older);
  assert.match(stdout, /now 202-225-9999/);
  assert.match(official('--members').stdout, new RegExp(older.source, 'm'));
});

test('lists of the Congress before are refused', () => {
  put(120);
  assert.equal(official().status, 0);
  put(119);
  const { status, stderr } = official('--moved');
  assert.equal(status, 1);
  assert.match(stderr, /members: they are those of congress 119, and data\/ has those of congress 120/);
});

test('without their file, local offices of the Congress before do not stay, and that is said', () => {
  for (const how of ['--moved', '--members']) {
    put(119);
    rmSync(join(root, 'data'), { recursive: true, force: true });
    assert.equal(official().status, 0);
    put(120);
    rmSync(join(files, 'legislators-district-offices.json'));
    const { status, stdout, stderr } = official(how, '--diff');
    assert.equal(status, 0, stderr);
    assert.match(
      stderr,
      /^There are no local offices for congress 120: .*legislators-district-offices\.json is missing/m,
    );
    assert.match(stdout, /^Offices: no table any more$/m);
    assert.doesNotMatch(readFileSync(join(root, 'data/manifest.json'), 'utf8'), /offices/);
    // with the file, there they are again
    put(120);
    assert.equal(official(how).status, 0);
    assert.match(readFileSync(join(root, 'data/manifest.json'), 'utf8'), /120\/offices\.txt/);
  }
});

test('--as-of where it says nothing, and options without a value, are mistakes', () => {
  put(119);
  for (const [says, ...args] of [
    ['--as-of can only be used with --seal or --boundaries', '--official', '--as-of', '2026-12-01'],
    ['--boundaries needs a value', '--boundaries', ''],
    ['--publish needs a value', '--publish', ''],
  ])
    assert.deepEqual(run(...args), { status: 1, stdout: '', stderr: `Nothing was written: ${says}\n` });
});

for (const option of ['--from', '--corrections'])
  test(`${option} without --official is a mistake`, () => {
    put(119);
    const { status, stderr } = run(option, files);
    assert.deepEqual(
      [status, stderr],
      [1, `Nothing was written: ${option} can only be used with --official\n`],
    );
  });

test('a Congress that has not begun is refused: no card would take its tables', () => {
  put(120, (all) => {
    all.houseDay = '2027-01-03';
    all.senateDay = '2027-01-03T09:19-05:00';
  });
  now = '2027-01-03T16:59:00Z';
  const { status, stderr } = official();
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^Nothing was written: a card would refuse these tables: congress 120 has not begun$/m,
  );
  assert.equal(existsSync(join(root, 'data')), false);
});

test('a folder of corrections that there is not, that has none, or that has useless ones is refused', () => {
  put(119);
  const [empty, useless] = [join(root, 'empty'), join(root, 'useless')];
  writeFiles(empty, {});
  writeFiles(useless, { 'member-changes.json': JSON.stringify({ change: [] }) });
  for (const [folder, says] of [
    [join(root, 'nowhere'), /there is no folder .*nowhere\. Write the path of one after --corrections/],
    [
      empty,
      /the folder .*empty has no corrections\. Put member-changes\.json or office-corrections\.json there/,
    ],
    [useless, /^Nothing was written: member-changes\.json: it has the key "change"/],
  ] as const) {
    const { status, stderr } = official('--corrections', folder);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.equal(existsSync(join(root, 'data')), false);
  }
});

test('without a folder it downloads; where that fails, nothing is written and nothing is left half', () => {
  const preload = join(root, 'offline.mjs');
  writeFileSync(
    preload,
    `import timers from 'node:timers/promises';
     import { syncBuiltinESMExports } from 'node:module';
     timers.setTimeout = async () => {};
     syncBuiltinESMExports();
     globalThis.fetch = async (url) => {
       console.log('asked for ' + url);
       return new Response('[' + ' '.repeat(3e6), { status: url.includes('clerk') ? 503 : 200 });
     };`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(preload).href, 'tools/data/compile.ts', '--official'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  assert.equal(status, 1);
  const asked = [...stdout.matchAll(/^asked for (.*)$/gm)].map(([, url]) => url);
  assert.equal(asked[0], 'https://unitedstates.github.io/congress-legislators/legislators-current.json');
  assert.equal(asked.filter((url) => url === 'https://clerk.house.gov/xml/lists/MemberData.xml').length, 4);
  assert.match(
    stderr,
    /Nothing was written: MemberData\.xml: https:\/\/clerk\.house\.gov\/\S+ answers 503\n$/,
  );
  assert.deepEqual(readdirSync(join(root, '.cache', 'official')).sort(), [
    'legislators-current.json',
    'legislators-district-offices.json',
    'legislators-historical.json',
  ]);
  assert.equal(existsSync(join(root, 'data')), false);
});
