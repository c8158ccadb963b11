// A directory behind a cache that keeps everything, and half way through an upload: a visitor gets the members of before or the
// new ones, whole and with their date, and never nobody.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32 } from '../../../src/lib/crc32.ts';
import { Faults } from '../../../tools/data/faults.ts';
import { replaceFiles } from '../../../tools/data/output.ts';
import { findByZip } from '../../../src/congress/lookup.ts';
import { withPrevious } from '../../../tools/data/previous.ts';
import { publishDirectory } from '../../../tools/data/publish.ts';
import { textsIn, type WholeManifest } from '../../../tools/data/read-tables.ts';
import { sealTables } from '../../../tools/data/seal.ts';

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

let folder = '';
let visits = 0;
const kept = new Map<string, Buffer>();
const inFolder = (name: string) => join(folder, name);

/** The cache. Its key is the path alone. */
const server = createServer((request, response) => {
  // between two visits the folder is renewed for longer than a connection is kept
  response.setHeader('connection', 'close');
  const path = request.url!.replace(/^\/visit-\d+\//, '').split('?')[0]!;
  try {
    if (!kept.has(path)) kept.set(path, readFileSync(inFolder(`site/${path}`)));
    response.end(kept.get(path));
  } catch {
    response.writeHead(404).end();
  }
});

function manifest(): WholeManifest {
  return JSON.parse(readFileSync(inFolder('data/manifest.json'), 'utf8')) as WholeManifest;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hk-edge-'));
  cpSync(DATA, inFolder('data'), { recursive: true });
  const { tables } = manifest();
  mock.timers.enable({ apis: ['Date'], now: Date.parse(tables.members.asOf) + 20 * 86_400_000 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
after(() => {
  mock.timers.reset();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** The phone of Alaska's first senator in the table becomes another, a day later. */
function renew(phone: string): void {
  const all = manifest();
  const { members } = all.tables;
  const path = inFolder(`data/${members.file}`);
  const text = readFileSync(path, 'utf8').replace(/^(S\d\|[A-Z]\d{6}\|[^|]*\|[^|]*\|)\d*/m, `$1${phone}`);
  writeFileSync(path, text);
  const bytes = new TextEncoder().encode(text);
  const asOf = new Date(Date.parse(members.asOf) + 86_400_000).toISOString().slice(0, 10);
  Object.assign(members, { crc: crc32(bytes), bytes: bytes.length, asOf });
  writeFileSync(inFolder('data/manifest.json'), JSON.stringify(all));
}

/** What somebody who has not been there before is told: the first senator's phone, and the date. */
async function visit() {
  const directory = `http://127.0.0.1:${(server.address() as AddressInfo).port}/visit-${++visits}/`;
  const { kind, seats, asOf } = await findByZip('99501', { directory });
  return { kind, phone: seats[0]?.member?.phone, asOf };
}

const publish = () => publishDirectory(inFolder('data'), inFolder('site'));

test('through two renewals: the old members or the new ones, whatever the cache has', async () => {
  renew('48881');
  publish();
  const first = { kind: 'found', phone: '202-224-8881', asOf: manifest().tables.members.asOf };
  assert.deepEqual(await visit(), first);

  renew('48882');
  publish();
  // the cache still has the manifest of before, and for another visitor nothing but that
  assert.deepEqual(await visit(), first);
  for (const path of [...kept.keys()]) if (path !== 'manifest.json') kept.delete(path);
  assert.deepEqual(await visit(), first);
  // the manifest is asked for anew, and the old tables are still kept
  kept.delete('manifest.json');
  assert.deepEqual(await visit(), {
    kind: 'found',
    phone: '202-224-8882',
    asOf: manifest().tables.members.asOf,
  });
});

test('an upload that has got as far as the tables, or is broken off before the manifest', async () => {
  kept.clear();
  renew('48883');
  const old = readFileSync(inFolder('site/manifest.json'));
  const before = await visit();
  publish();
  writeFileSync(inFolder('site/manifest.json'), old);
  kept.clear();
  assert.deepEqual(await visit(), before);
  publish();
  kept.clear();
  assert.equal((await visit()).phone, '202-224-8883');
});

/** The directory under its plain names, as somebody copies it. */
const copy = () => cpSync(inFolder('data'), inFolder('site'), { recursive: true });

/** As it is before an edit. */
function commit(): void {
  rmSync(inFolder('committed'), { recursive: true, force: true });
  cpSync(inFolder('data'), inFolder('committed'), { recursive: true });
}

/** Another phone for Alaska's first senator, and another order of states in the ZIP table, edited by hand and sealed. */
function edit(phone: string, withZips = false): void {
  const { tables } = manifest();
  const change = (file: string, what: RegExp, by: string) => {
    const path = inFolder(`data/${file}`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(what, by));
  };
  change(tables.members.file, /^(S\d\|[A-Z]\d{6}\|[^|]*\|[^|]*\|)\d*/m, `$1${phone}`);
  if (withZips) change(tables.zips.file, /^(lines \S+) (\w\w) (\w\w)/m, '$1 $3 $2');
  const asOf = new Date(Date.parse(tables.members.asOf) + 86_400_000).toISOString().slice(0, 10);
  const faults = new Faults();
  // what Git has of it
  const committed = textsIn(inFolder('committed'));
  const files = sealTables(inFolder('data'), asOf, faults);
  assert.deepEqual(faults.lines, []);
  replaceFiles(inFolder('data'), withPrevious(files!, [textsIn(inFolder('data')), committed]));
}

const answer = (phone: string, asOf: string) => ({ kind: 'found', phone: `202-224-${phone.slice(1)}`, asOf });
const day = () => manifest().tables.members.asOf;

test('a copy under plain names: a new manifest with an old table of each kind', async () => {
  rmSync(inFolder('site'), { recursive: true });
  kept.clear();
  edit('48884', true);
  copy();
  const before = answer('48884', day());
  assert.deepEqual(await visit(), before);

  edit('48885', true);
  copy();
  const fresh = answer('48885', day());
  const old = new Map(kept);
  const { members, zips } = manifest().tables;
  const warn = mock.method(console, 'warn', () => {});
  for (const [held, expected] of [
    [[members.file], before],
    [[zips.file], fresh],
    [[members.file, zips.file], before],
  ] as const) {
    kept.clear();
    for (const file of held) kept.set(file, old.get(file)!);
    assert.deepEqual(await visit(), expected, held.join());
  }
  assert.match(
    String(warn.mock.calls[0]?.arguments[0]),
    /a table of the manifest is not used: 119\/members\.txt is damaged/,
  );
  warn.mock.restore();
});

test('a published manifest that arrived before its tables, and one whose tables have gone', async () => {
  rmSync(inFolder('site'), { recursive: true });
  kept.clear();
  publish();
  const before = await visit();
  edit('48886', true);
  publish();
  const { members, zips } = JSON.parse(readFileSync(inFolder('site/manifest.json'), 'utf8'))
    .tables as WholeManifest['tables'];
  const fresh = answer('48886', day());
  const warn = mock.method(console, 'warn', () => {});
  const texts = [members, zips].map(({ file }) => [file, readFileSync(inFolder(`site/${file}`))] as const);
  for (const [file] of texts) rmSync(inFolder(`site/${file}`));
  kept.clear();
  assert.deepEqual(await visit(), before);
  // cut off in the middle
  for (const [file, bytes] of texts)
    writeFileSync(inFolder(`site/${file}`), bytes.subarray(0, bytes.length >> 1));
  kept.clear();
  assert.deepEqual(await visit(), before);
  writeFileSync(inFolder(`site/${zips.file}`), texts[1]![1]);
  kept.clear();
  assert.deepEqual(await visit(), before);
  publish();
  kept.clear();
  assert.deepEqual(await visit(), fresh);
  warn.mock.restore();
});

/** The tables as they lie in dist/data. */
function build(): void {
  rmSync(inFolder('built'), { recursive: true, force: true });
  publishDirectory(inFolder('data'), inFolder('built'));
}

const builtFiles = () =>
  readdirSync(inFolder('built'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|json)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const upload = (names: string[]) => {
  for (const name of names) cpSync(inFolder(`built/${name}`), inFolder(`site/${name}`));
};

/** Renews, and builds. */
function release(phone: string): void {
  commit();
  edit(phone, true);
  build();
}

/** A site that has a copy of the built folder, from the first of three releases on. */
function copied(phones: [first: string, second: string, third: string]) {
  rmSync(inFolder('site'), { recursive: true });
  kept.clear();
  release(phones[0]);
  const first = answer(phones[0], day());
  upload(builtFiles());
  release(phones[1]);
  const second = answer(phones[1], day());
  release(phones[2]);
  return { first, second, third: answer(phones[2], day()), names: builtFiles() };
}

const silence = () => mock.method(console, 'warn', () => {});

test('a built folder is copied over one of two releases before, file by file', async () => {
  const { first, third, names } = copied(['48887', '48888', '48889']);
  const warn = silence();
  assert.equal(names.at(-1), 'manifest.json');
  const tables = names.filter((name) => !name.includes('/boundaries'));
  for (const name of tables.slice(0, -1)) {
    upload([name]);
    kept.clear();
    assert.deepEqual(await visit(), first, name);
  }
  assert.equal(warn.mock.callCount(), 0);
  upload(['manifest.json']);
  kept.clear();
  assert.deepEqual(await visit(), third);
  warn.mock.restore();
});

test('a built folder of two releases later, of which a table is missing or cut short', async () => {
  const { second, third, names } = copied(['47771', '47772', '47773']);
  const { members } = JSON.parse(readFileSync(inFolder('built/manifest.json'), 'utf8'))
    .tables as WholeManifest['tables'];
  const warn = silence();
  upload(names.filter((name) => name !== members.file));
  kept.clear();
  assert.deepEqual(await visit(), second);
  const whole = readFileSync(inFolder(`built/${members.file}`));
  writeFileSync(inFolder(`site/${members.file}`), whole.subarray(0, whole.length >> 1));
  kept.clear();
  assert.deepEqual(await visit(), second);
  upload([members.file]);
  kept.clear();
  assert.deepEqual(await visit(), third);
  warn.mock.restore();
});

test('plain names, copied after the first and the third of three edits, behind a cache that has the first', async () => {
  rmSync(inFolder('site'), { recursive: true });
  kept.clear();
  release('48881');
  copy();
  await visit();
  const { members } = manifest().tables;
  release('48882');
  const second = answer('48882', day());
  release('48883');
  copy();
  const first = kept.get(members.file)!;
  kept.clear();
  kept.set(members.file, first);
  const warn = silence();
  assert.deepEqual(await visit(), second);
  // missing, or cut short
  kept.clear();
  rmSync(inFolder(`site/${members.file}`));
  assert.deepEqual(await visit(), second);
  kept.clear();
  writeFileSync(inFolder(`site/${members.file}`), first.subarray(0, first.length >> 1));
  assert.deepEqual(await visit(), second);
  warn.mock.restore();
});

test('plain names, an old manifest with new tables: the tables before those answer', async () => {
  rmSync(inFolder('site'), { recursive: true });
  kept.clear();
  release('48884');
  release('48885');
  copy();
  const before = answer('48884', manifest().previous!.members!.asOf);
  const old = readFileSync(inFolder('site/manifest.json'));
  release('48886');
  copy();
  writeFileSync(inFolder('site/manifest.json'), old);
  const warn = silence();
  assert.deepEqual(await visit(), before);
  warn.mock.restore();
});
