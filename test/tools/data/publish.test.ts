// A directory on a site while it is replaced: what a visitor reads with the manifest of before, or behind a cache.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32 } from '../../../src/lib/crc32.ts';
import { publishDirectory } from '../../../tools/data/publish.ts';
import type { WholeManifest } from '../../../tools/data/read-tables.ts';

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

let folder = '';
let from = '';
let site = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hk-publish-'));
  [from, site] = [join(folder, 'data'), join(folder, 'site')];
  cpSync(DATA, from, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifestIn = (of: string) =>
  JSON.parse(readFileSync(join(of, 'manifest.json'), 'utf8')) as WholeManifest;

/** Another phone for the first member, and the day after. */
function renew(phone: string, days: number): void {
  const manifest = manifestIn(from);
  const { members } = manifest.tables;
  const path = join(from, members.file);
  const text = readFileSync(path, 'utf8').replace(/^(S\d\|[A-Z]\d{6}\|[^|]*\|[^|]*\|)\d*/m, `$1${phone}`);
  writeFileSync(path, text);
  const bytes = new TextEncoder().encode(text);
  const asOf = new Date(Date.parse(members.asOf) + days * 86_400_000).toISOString().slice(0, 10);
  Object.assign(members, { crc: crc32(bytes), bytes: bytes.length, asOf });
  writeFileSync(join(from, 'manifest.json'), JSON.stringify(manifest));
}

/** That every file which a manifest names lies on the site as it says, the maps too. */
function assertReadable({ tables }: WholeManifest): void {
  for (const [name, { file, crc, bytes }] of Object.entries(tables)) {
    const table = readFileSync(join(site, file));
    assert.deepEqual([crc32(table), table.length], [crc, bytes], file);
    if (name !== 'boundaries') continue;
    for (const [, state, sum] of table.toString().matchAll(/^([A-Z]{2}) ([\da-f]{8}) /gm))
      assert.equal(crc32(readFileSync(join(site, file, '..', `${state}.txt`))), sum, state);
  }
}

test('every file has its checksum in its name, and the folder of the maps has that of their index', () => {
  publishDirectory(from, site);
  const { tables } = manifestIn(site);
  for (const [name, { file, crc }] of Object.entries(tables)) {
    assert.ok(file.includes(crc), file);
    // what the card takes for a file of a directory
    assert.match(file, /^(\w+\/)*[\w-]+\.txt$/, name);
  }
  assertReadable(manifestIn(site));
  assert.ok(existsSync(join(site, 'area-codes.txt')));
});

test('who has read the manifest of before still finds all of its tables; those before it are gone', () => {
  const manifests: WholeManifest[] = [];
  for (const [i, phone] of ['48881', '48882', '48883', '48884'].entries()) {
    renew(phone, i);
    publishDirectory(from, site);
    manifests.push(manifestIn(site));
    for (const manifest of manifests.slice(-2)) assertReadable(manifest);
  }
  assert.equal(existsSync(join(site, manifests[0]!.tables.members.file)), false);
  // nobody loses a table when the same is published twice
  assert.equal(publishDirectory(from, site), null);
  assertReadable(manifests[2]!);
});

test('a table before the present one, of the directory itself, is published with it', () => {
  const { congress, tables } = manifestIn(from);
  const before = { ...tables.members, file: `${congress}/members-${tables.members.crc}.txt` };
  cpSync(join(from, tables.members.file), join(from, before.file));
  renew('48881', 1);
  const manifest = manifestIn(from);
  manifest.previous = { members: before, zips: { ...tables.zips, crc: '00000000' } };
  writeFileSync(join(from, 'manifest.json'), JSON.stringify(manifest));
  publishDirectory(from, site);
  assert.deepEqual(manifestIn(site).previous, { members: before }, 'one that is not there is not named');
  assert.equal(crc32(readFileSync(join(site, before.file))), before.crc);
  assert.equal(publishDirectory(from, site), null);
});

test('a table that is damaged, or older than what is there: nothing is written', () => {
  renew('48881', 1);
  publishDirectory(from, site);
  const before = readdirSync(site, { recursive: true }).sort();
  renew('48882', -1);
  assert.throws(() => publishDirectory(from, site), /has newer tables \(members as of/);
  renew('48882', 2);
  writeFileSync(join(from, '119/boundaries/WY.txt'), 'WY\n');
  assert.throws(() => publishDirectory(from, site), /WY\.txt is not what was compiled/);
  rmSync(join(from, '119/zips.txt'));
  assert.throws(() => publishDirectory(from, site), /does not have 119\/zips\.txt/);
  assert.deepEqual(readdirSync(site, { recursive: true }).sort(), before);
});

test('files of others in the folder stay, and a table that was lost is put back', () => {
  publishDirectory(from, site);
  writeFileSync(join(site, 'robots.txt'), 'x');
  writeFileSync(join(site, '119/notes.txt'), 'x');
  rmSync(join(site, manifestIn(site).tables.zips.file));
  publishDirectory(from, site);
  assertReadable(manifestIn(site));
  renew('48881', 1);
  publishDirectory(from, site);
  assert.ok(existsSync(join(site, 'robots.txt')) && existsSync(join(site, '119/notes.txt')));
});
