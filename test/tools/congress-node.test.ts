// The built files in plain Node: the lookup for a script, a server or another cause, without a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readMemberTable } from '../../src/congress/member-table.ts';

type Congress = typeof import('../../src/congress/congress.ts');
type InNode = typeof import('../../src/node.ts');

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = join(ROOT, 'data');
const built = (file: string) => import(pathToFileURL(join(ROOT, 'dist', file)).href);

const realNow = Date.now;
before(() => (Date.now = () => Date.parse('2026-10-10T12:00:00Z')));
after(() => (Date.now = realNow));

for (const file of ['congress.js', 'node.js']) {
  test(`dist/${file} finds the tables beside itself, without a DOM`, async () => {
    assert.equal('document' in globalThis, false);
    const { findByZip, findBySeat, parseZip } = (await built(file)) as Congress;
    assert.equal(parseZip('43125-1133'), '43125');
    const answer = await findByZip('59001');
    assert.deepEqual([answer.kind, answer.districts, answer.seats.length], ['found', ['MT-2'], 3]);
    assert.equal((await findBySeat('NY-12')).seats.at(-1)?.id, 'NY-12');
  });

  test(`dist/${file} takes a folder's path; where that has no tables, its own answer and the developer is told`, async (t) => {
    const { findByZip } = (await built(file)) as Congress;
    assert.equal((await findByZip('59001', { directory: DATA })).kind, 'found');
    assert.equal((await findByZip('59001', { directory: pathToFileURL(DATA).href })).kind, 'found');
    const warn = t.mock.method(console, 'warn', () => {});
    assert.equal((await findByZip('59001', { directory: join(ROOT, 'src') })).kind, 'found');
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /manifest\.json/);
  });
}

test('dist/node.js has the campaign, and no elements', async () => {
  const inNode = (await built('node.js')) as InNode;
  assert.ok(inNode.us.facts.items.length > 0);
  assert.deepEqual(structuredClone(inNode.us), inNode.us);
  assert.deepEqual(Object.keys(inNode).sort(), [
    'campaignText',
    'findByPosition',
    'findBySeat',
    'findByZip',
    'parseZip',
    'readCampaign',
    'us',
  ]);
});

test('dist/congress.js carries nothing of the card', async () => {
  assert.deepEqual(Object.keys((await built('congress.js')) as Congress).sort(), [
    'findByPosition',
    'findBySeat',
    'findByZip',
    'parseZip',
  ]);
});

test('an import by the name of the package gets these files', () => {
  const script = `
    const names = ['hk-advocacy-card', 'hk-advocacy-card/congress', 'hk-advocacy-card/data/manifest.json'];
    console.log(JSON.stringify(names.map((name) => import.meta.resolve(name))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.deepEqual(
    (JSON.parse(stdout) as string[]).map((url) => fileURLToPath(url)),
    ['node.js', 'congress.js', 'data/manifest.json'].map((file) => join(ROOT, 'dist', ...file.split('/'))),
  );
});

test('a copy elsewhere works: relative folders count from the working folder', () => {
  // characters that mean something in an address, and nothing in the name of a folder
  const folder = mkdtempSync(join(tmpdir(), 'hk copy #1 100%25 '));
  try {
    mkdirSync(join(folder, 'lib'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    cpSync(join(ROOT, 'dist', 'congress.js'), join(folder, 'lib', 'congress.js'));
    cpSync(DATA, join(folder, 'lib', 'data'), { recursive: true });
    cpSync(DATA, join(folder, 'tables'), { recursive: true });
    writeFileSync(
      join(folder, 'look-up.js'),
      `import { findByZip } from './lib/congress.js?a/b';
      Date.now = () => Date.parse('2026-10-10T12:00:00Z');
      for (const directory of [undefined, 'tables', './lib/data/', '../nothing'])
        console.log((await findByZip('59001', { directory })).kind);`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['look-up.js'], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual(stdout.trim().split('\n'), ['found', 'found', 'found', 'found']);
    assert.match(stderr, /nothing.* is not used: .*manifest\.json/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every ZIP code of the tables leads to seats that there are', async () => {
  const { findByZip } = (await built('congress.js')) as Congress;
  const { congress } = JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8')) as { congress: number };
  const members = readMemberTable(readFileSync(join(DATA, String(congress), 'members.txt'), 'utf8'));
  const all = new Set(members.states.flatMap((state) => members.seatsOf(state)).map(({ id }) => id));
  assert.equal(all.size, 541);

  const reached = new Set<string>();
  const kinds = new Map<string, number>();
  for (let code = 0; code < 100_000; code++) {
    const zip = String(code).padStart(5, '0');
    const answer = await findByZip(zip, { directory: DATA });
    kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    for (const id of [...answer.districts, ...answer.alsoPossible]) assert.ok(all.has(id), `${zip}: ${id}`);
    const parts =
      answer.kind === 'choose-state'
        ? await Promise.all(answer.states.map((state) => findByZip(zip, { directory: DATA, state })))
        : [answer];
    for (const { kind, states, districts, seats } of parts) {
      const senators = seats.filter(({ chamber }) => chamber === 'senate');
      const house = seats.flatMap(({ district }) => district ?? []);
      assert.deepEqual(house, districts, zip);
      assert.equal(senators.length, states.length && members.seatsOf(states[0]!).length > 1 ? 2 : 0, zip);
      if (kind !== 'unknown') for (const id of house) reached.add(id);
    }
  }
  assert.equal(reached.size, 441, 'every House seat has a ZIP code');
  assert.ok(kinds.get('found')! > 30_000 && kinds.get('choose-district')! > 5000, JSON.stringify([...kinds]));
  assert.equal(kinds.get('invalid') ?? 0, 0);
});
