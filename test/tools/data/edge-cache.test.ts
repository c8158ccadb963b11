// A published directory behind a cache that ignores the query of an address and keeps everything, and half way through an upload:
// a visitor gets the members of before or the new ones, whole and with their date, and never nobody.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32 } from '../../../src/lib/crc32.ts';
import { findByZip } from '../../../src/congress/lookup.ts';
import { publishDirectory } from '../../../tools/data/publish.ts';
import type { WholeManifest } from '../../../tools/data/read-tables.ts';

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

let folder = '';
let visits = 0;
const kept = new Map<string, Buffer>();
const inFolder = (name: string) => join(folder, name);

/** The cache. Its key is the path alone. */
const server = createServer((request, response) => {
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
