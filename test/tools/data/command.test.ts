// The command itself, in a copy of the project whose data/ is the test's own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../../../src/congress/manifest.ts';
import { squares, topologyOf } from '../../congress/boundaries-of.ts';
import { readTree, termOf, validSources, writeSources, type Sources } from './sources-of.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TABLES = ['manifest.json', '119/zips.txt', '119/members.txt'];
let root = '';
let data = '';
let sources = '';

before(() => {
  root = mkdtempSync(join(tmpdir(), 'hk-command-'));
  data = join(root, 'data');
  sources = join(root, 'the sources');
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const folder of ['tools/data', 'src/congress', 'src/lib'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  put();
  assert.equal(run().status, 0);
  cpSync(data, join(root, 'compiled'), { recursive: true });
});
after(() => rmSync(root, { recursive: true }));

function run(args: string[] = [], env: NodeJS.ProcessEnv = { HK_SOURCES: sources }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/data/compile.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HK_SOURCES: '', NODE_OPTIONS: '', ...env },
  });
  return { status, stdout, stderr };
}

function put(change: (sources: Sources) => void = () => {}): void {
  const all = validSources();
  change(all);
  rmSync(sources, { recursive: true, force: true });
  writeSources(sources, all);
}

/** Every file below data/ with its bytes and the time it was written. */
const state = () =>
  (readdirSync(data, { recursive: true }) as string[])
    .filter((name) => statSync(join(data, name)).isFile())
    .sort()
    .map((name) => [name, statSync(join(data, name)).mtimeMs, readTree(data, [name])[name]]);

beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync(join(root, 'compiled'), data, { recursive: true });
  put();
  writeFileSync(join(data, 'SOURCES.md'), 'by hand');
});

test('writes the three tables, says what is in them, and leaves other files alone', () => {
  const before = readTree(data, TABLES);
  const { status, stdout, stderr } = run();
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^541 members$/m);
  assert.match(stdout, /^1323 ZIP codes$/m);
  assert.deepEqual(readTree(data, TABLES), before);
  assert.deepEqual(readdirSync(data).sort(), ['119', 'SOURCES.md', 'manifest.json']);
  assert.deepEqual(readdirSync(join(data, '119')).sort(), ['members.txt', 'zips.txt']);
});

test('reads sources/ where no folder is named', () => {
  cpSync(sources, join(root, 'sources'), { recursive: true });
  try {
    assert.equal(run([], {}).status, 0);
  } finally {
    rmSync(join(root, 'sources'), { recursive: true });
  }
});

test('--out writes elsewhere, and only there', () => {
  const before = state();
  const out = join(root, 'out', 'deep');
  assert.equal(run(['--out', out]).status, 0);
  assert.deepEqual(readTree(out, TABLES), readTree(data, TABLES));
  assert.deepEqual(state(), before);
});

test('--diff: the words and nothing else on standard output, the rest beside it', () => {
  putOthers();
  const { status, stdout, stderr } = run(['--diff']);
  assert.equal(status, 0);
  assert.equal(stdout, 'NY-7, Member 263: phone 202-225-1263, now 202-225-9999\n');
  assert.match(stderr, /^541 members$/m);
  assert.match(readTree(data, TABLES)['119/members.txt']!, /59999/, 'and the tables are written');
  assert.equal(run(['--diff']).stdout, 'Nothing changed.\n');
});

test('--diff with --out: the words on the tables that are there, or else on those of data/', () => {
  const out = join(root, 'mirror');
  putOthers();
  assert.match(run(['--diff', '--out', out]).stdout, /now 202-225-9999/);
  assert.equal(run(['--diff', '--out', out]).stdout, 'Nothing changed.\n');
});

test('--diff where nothing was there', () => {
  rmSync(data, { recursive: true });
  assert.equal(run(['--diff']).stdout, 'There were no tables to compare with.\n');
});

test('--dry writes nothing, with --diff and without', () => {
  putOthers();
  const before = state();
  assert.match(run(['--dry']).stdout, /^541 members$/m);
  assert.match(run(['--dry', '--diff']).stdout, /now 202-225-9999/);
  assert.deepEqual(state(), before);
});

test('--diff says nothing of tables that were refused', () => {
  put((s) => (termOf(s, 'NY-7').phone = '911'));
  const { status, stdout, stderr } = run(['--diff']);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /phone "911"/);
});

const spoil = (name: string, text: string | null) => () => {
  if (text === null) rmSync(join(sources, name));
  else writeFileSync(join(sources, name), text);
};
const REFUSED: [what: string, spoil: () => void, says: RegExp, args?: string[]][] = [
  [
    'a fault in a line',
    () => put((s) => (s.zips[4] = '10021,NY-27,,uds,1')),
    /zip-districts-119\.csv:6: 10021 is in NY-27/,
  ],
  [
    'a fault, even with --moved',
    () => put((s) => (termOf(s, 'NY-7').phone = '911')),
    /NY-7\): phone "911"/,
    ['--moved'],
  ],
  [
    'counts that moved',
    () => put((s) => (s.zips = s.zips.filter((_, i) => i % 3 !== 1))),
    /ZIP codes: 1323 before, 882 now/,
  ],
  ['no members', spoil('legislators-current.json', null), /legislators-current\.json/],
  ['no ZIP codes', spoil('zip-districts-119.csv', null), /zip-districts-119\.csv/],
  ['members cut off', spoil('legislators-current.json', '[{"id":{'), /legislators-current\.json: /],
  [
    'a page instead of the members',
    spoil('legislators-current.json', '<!doctype html>'),
    /legislators-current\.json: /,
  ],
  [
    'a page instead of the ZIP codes',
    spoil('zip-districts-119.csv', '<!doctype html>\n<p>\n'),
    /zip-districts-119\.csv: /,
  ],
  [
    'an object instead of the members',
    spoil('legislators-current.json', '{"message":"Not Found"}'),
    /legislators-current\.json: /,
  ],
  [
    'a line with a field too many',
    () => put((s) => (s.zips[4] = '10021,NY-1,,uds,1,2')),
    /zip-districts-119\.csv: .*line 6/,
  ],
  [
    'ZIP codes under other heads',
    spoil('zip-districts-119.csv', 'code,cd\n10001,NY-12\n'),
    /zip-districts-119\.csv: .*column "zip"/,
  ],
  [
    'maps without states',
    spoil('redrawn-maps-120.json', '{"asOf":"2026-10-05"}'),
    /redrawn-maps-120\.json: /,
  ],
  [
    'changes without a list',
    spoil('member-changes.json', '{"asOf":"2026-10-05"}'),
    /member-changes\.json: "changed" is not a list/,
  ],
  [
    'a member who is none',
    spoil('legislators-current.json', '[{"id":{"bioguide":"A000001"}}]'),
    /legislators-current\.json: item 0 .*A000001/,
  ],
  [
    'maps that forget a state whose lines end',
    () => put((s) => delete s.redrawn.states.TX),
    /states whose lines end before the others: 2 before, 1 now/,
  ],
  ['an unknown option', () => {}, /--force/, ['--force']],
  ['no folder at all', () => rmSync(sources, { recursive: true }), /There is no folder .*the sources/],
];
for (const [what, change, says, args] of REFUSED)
  test(`${what}: says so, and leaves good tables as they are`, () => {
    change();
    const before = state();
    const { status, stderr } = run(args);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.deepEqual(state(), before);
  });

test('--moved accepts counts that moved', () => {
  put((s) => (s.zips = s.zips.filter((_, i) => i % 3 !== 1)));
  assert.equal(run(['--moved']).status, 0);
  assert.equal(run().status, 0, 'and they are the measure from then on');
});

test('tables of another format are replaced, and it is said that their counts were not compared', () => {
  writeFileSync(join(data, 'manifest.json'), '{"format":0}');
  const { status, stdout } = run();
  assert.equal(status, 0);
  assert.match(stdout, /counts are not compared/);
});

for (const name of TABLES)
  test(`a disk that refuses ${name} leaves good tables as they are, and nothing half written`, () => {
    const before = state();
    // stands where the new file is to be written
    mkdirSync(join(data, `${name}.new`));
    putOthers();
    const { status, stderr } = run();
    assert.equal(status, 1);
    assert.match(stderr, /Nothing was written/);
    assert.deepEqual(state(), before);
    assert.deepEqual(
      TABLES.filter((one) => existsSync(join(data, `${one}.new`))),
      [],
    );
  });

/** Other tables than those that are there. */
const putOthers = () => put((s) => (termOf(s, 'NY-7').phone = '202-225-9999'));

test('what a killed run has left half written is not taken for a table', () => {
  writeFileSync(join(data, '119', 'members.txt.new'), 'half of a');
  putOthers();
  assert.equal(run().status, 0);
  assert.deepEqual(
    readdirSync(join(data, '119')).filter((name) => name.endsWith('.new')),
    [],
  );
  assert.match(readTree(data, TABLES)['119/members.txt']!, /59999/);
});

test('a folder cannot be replaced by a table: nothing else is, either', () => {
  const elsewhere = join(root, 'blocked');
  mkdirSync(join(elsewhere, '119', 'members.txt', 'inside'), { recursive: true });
  writeFileSync(join(elsewhere, 'manifest.json'), 'good');
  assert.equal(run(['--out', elsewhere]).status, 1);
  assert.equal(readTree(elsewhere, ['manifest.json'])['manifest.json'], 'good');
});

const INDEX = '119/boundaries/index.txt';
const boundaries = topologyOf(squares(['NY-1', 'NY-2']));
const entry = () =>
  (JSON.parse(readTree(data, ['manifest.json'])['manifest.json']!) as Manifest).tables.boundaries;

test('boundaries are written with the tables that they belong to', () => {
  put((s) => (s.boundaries = boundaries));
  const { status, stdout } = run();
  assert.equal(status, 0);
  assert.match(stdout, /boundaries.index\.txt: \d+ bytes/);
  assert.equal(readdirSync(join(data, '119/boundaries')).length, 58);
  assert.deepEqual([entry()?.file, entry()?.validUntil], [INDEX, '2027-01-03T17:00:00Z']);
  assert.match(readTree(data, [INDEX])[INDEX]!, /^lines 2027-01-03T17:00:00Z CA TX$/m);
});

test('sources without boundaries keep those that are there, with the days on which lines end', () => {
  put((s) => (s.boundaries = boundaries));
  assert.equal(run().status, 0);
  const ny = readTree(data, ['119/boundaries/NY.txt']);
  put((s) => (s.redrawn.states = { CA: { lines: 'CD120' }, NY: { lines: 'CD120' } }));
  assert.equal(run().status, 0);
  assert.deepEqual(readTree(data, ['119/boundaries/NY.txt']), ny);
  assert.match(readTree(data, [INDEX])[INDEX]!, /^lines 2027-01-03T17:00:00Z CA NY$/m);
  assert.equal(run(['--diff']).stdout, 'Nothing changed.\n');

  // and takes them along to where it writes
  const out = join(root, 'with boundaries');
  assert.equal(run(['--out', out]).status, 0);
  assert.deepEqual(readTree(out, [INDEX, 'manifest.json']), readTree(data, [INDEX, 'manifest.json']));
});

test('boundaries that cannot be right are refused, and nothing is written', () => {
  const before = state();
  put((s) => {
    s.boundaries = topologyOf(squares(['NY-1', 'NY-2']).slice(0, -1));
  });
  const { status, stderr } = run();
  assert.equal(status, 1);
  assert.match(stderr, /cd119-combined\.topo\.json: has no area for WY-AL/);
  writeFileSync(join(sources, 'cd119-combined.topo.json'), '{"type":"FeatureCollection"}');
  assert.match(run().stderr, /cd119-combined\.topo\.json: is not TopoJSON/);
  assert.deepEqual(state(), before);
});

const offices = (s: Sources) => {
  const { id } = s.legislators.find(({ terms }) => terms.at(-1)!.state === 'NY')!;
  s.offices = [{ id, offices: [{ city: 'Buffalo', state: 'NY', zip: '14201', phone: '716-555-0101' }] }];
  s.centres = ['14201,42.89,-78.88'];
  s.zips = s.zips.map((row) => row.replace(/^14201,[A-Z]+-\d+,/, '14201,NY-7,'));
};
const OFFICE_FILES = ['119/offices.txt', '119/prefixes.txt'];
const officeEntries = () => {
  const { tables } = JSON.parse(readTree(data, ['manifest.json'])['manifest.json']!) as Manifest;
  return [tables.offices, tables.centres];
};

test('sources without offices or centres keep those that are there', () => {
  put(offices);
  assert.equal(run().status, 0);
  const [tables, entries] = [readTree(data, OFFICE_FILES), officeEntries()];
  assert.match(tables['119/offices.txt']!, /^Buffalo\|14201\|4290 -7890\|7165550101\|$/m);
  assert.deepEqual(
    entries.map((entry) => entry?.file),
    OFFICE_FILES,
  );
  put();
  assert.equal(run().status, 0);
  assert.deepEqual([readTree(data, OFFICE_FILES), officeEntries()], [tables, entries]);
  assert.equal(run(['--diff']).stdout, 'Nothing changed.\n');

  // the middles of ZIP codes that are there serve new offices
  put((s) => {
    offices(s);
    delete s.centres;
  });
  assert.equal(run().status, 0);
  assert.deepEqual(readTree(data, OFFICE_FILES), tables);
});

test('offices that are there and damaged are told, and do not stay', () => {
  put(offices);
  assert.equal(run().status, 0);
  writeFileSync(join(data, OFFICE_FILES[0]!), 'spoiled');
  put();
  const { status, stdout } = run();
  assert.equal(status, 0);
  assert.match(stdout, /The existing offices cannot be read: 119\/offices\.txt is not what was compiled/);
  assert.deepEqual(
    officeEntries().map((entry) => entry?.file),
    [undefined, '119/prefixes.txt'],
  );
});

test('many offices gone at once are a fault', () => {
  const many = (count: number) => (s: Sources) => {
    s.offices = s.legislators.slice(0, count).map(({ id }, i) => ({
      id,
      offices: [{ city: 'Town', state: 'NY', phone: `716-555-${1000 + i}` }],
    }));
  };
  put(many(500));
  assert.equal(run().status, 0);
  put(many(470));
  const { status, stderr } = run();
  assert.equal(status, 1);
  assert.match(stderr, /data\/: offices: 500 before, 470 now/);
  assert.equal(run(['--moved']).status, 0);
});
