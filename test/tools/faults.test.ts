// The fault injection of the end-to-end tests: a fault that quietly did nothing would make them worthless.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/static-server.mjs';
import { answerCampaign, GOOD } from '../e2e/campaigns.mjs';
import { createFault, createFaults } from '../e2e/faults.mjs';

const MANIFEST = '{"format":1,"congress":119}';
const TABLE = '10001 NY-12\n10002 NY-10\n';
let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hk-faults-'));
  mkdirSync(join(folder, '119'));
  writeFileSync(join(folder, 'manifest.json'), MANIFEST);
  writeFileSync(join(folder, '119', 'zips.txt'), TABLE);
  server = await serve({ root: folder, port: 0, routes: { '/fault/': createFaults(folder) } });
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string) {
  const response = await fetch(`${server.url}fault/${path}`);
  return { status: response.status, body: await response.text() };
}
const manifest = (fault: string) => get(`${fault}/data/manifest.json`);
const table = (fault: string) => get(`${fault}/data/119/zips.txt?v=1234`);

test('missing and error', async () => {
  assert.equal((await manifest('missing')).status, 404);
  assert.equal((await table('missing')).status, 404);
  assert.equal((await table('error')).status, 500);
});

test('cut: half of the bytes', async () => {
  assert.deepEqual(await table('cut'), { status: 200, body: TABLE.slice(0, TABLE.length / 2) });
});

test('html: a page, with status 200', async () => {
  const { status, body } = await manifest('html');
  assert.equal(status, 200);
  assert.match(body, /^<!doctype html>/);
});

test('format and notjson: of the manifest, with good tables', async () => {
  assert.equal((JSON.parse((await manifest('format')).body) as { format: number }).format, 99);
  assert.equal((await manifest('notjson')).body, '{');
  assert.equal((await table('format')).body, TABLE);
});

test('damaged: one byte of a table, with a good manifest', async () => {
  const { body } = await table('damaged');
  assert.equal(body.length, TABLE.length);
  assert.equal([...body].filter((character, i) => character !== TABLE[i]).length, 1);
  assert.equal((await manifest('damaged')).body, MANIFEST);
});

test('-table and -manifest choose who suffers', async () => {
  assert.equal((await manifest('missing-table')).status, 200);
  assert.equal((await table('missing-table')).status, 404);
  assert.equal((await manifest('cut-manifest')).body, MANIFEST.slice(0, MANIFEST.length >> 1));
  assert.equal((await table('cut-manifest')).body, TABLE);
});

test('late: an answer is on its way, and only after seconds', async () => {
  const tooSoon = fetch(`${server.url}fault/late/data/manifest.json`, { signal: AbortSignal.timeout(300) });
  await assert.rejects(tooSoon, { name: 'TimeoutError' });
});

test('once-: until healed, and each test for itself', async () => {
  assert.equal((await table('once-missing.a1')).status, 404);
  assert.equal((await get('heal?token=a1')).status, 200);
  assert.equal((await table('once-missing.a1')).body, TABLE);
  assert.equal((await table('once-missing.b2')).status, 404);
  assert.equal((await table('missing')).status, 404);
});

test('a mistyped fault does not pass for a missing table', async () => {
  for (const name of ['mising', 'once-missing', 'missing-tables', 'format-table', 'constructor']) {
    assert.equal((await table(name)).status, 400, name);
  }
  assert.equal((await get('heal')).status, 400);
});

test('campaign files: the good one, and each fault is what it is called', async () => {
  const routes = { '/campaign/': answerCampaign };
  const campaigns = await serve({ root: folder, port: 0, routes });
  const file = async (name: string) => {
    const response = await fetch(`${campaigns.url}campaign/${name}.json`);
    return { status: response.status, body: await response.text() };
  };
  try {
    assert.deepEqual(JSON.parse((await file('good')).body), GOOD);
    assert.equal((await file('missing')).status, 404);
    assert.match((await file('html')).body, /^<!doctype html>/);
    assert.ok((await file('huge')).body.length > 5_000_000);
    assert.ok(Array.isArray(JSON.parse((await file('array')).body)));
    assert.match((await file('markup')).body, /<script>.*onerror/);
    assert.match((await file('links')).body, /"javascript:/);
    assert.equal((await file('mistyped')).status, 400);
    await assert.rejects(file('loop'));
    const tooSoon = fetch(`${campaigns.url}campaign/late.json`, { signal: AbortSignal.timeout(300) });
    await assert.rejects(tooSoon, { name: 'TimeoutError' });
  } finally {
    await campaigns.close();
  }
});

test('words of a language: not there, or of the same length and damaged', async () => {
  const routes = {
    '/missing/': createFault(folder, 'missing'),
    '/damaged/': createFault(folder, 'damaged'),
  };
  const words = await serve({ root: folder, port: 0, routes });
  try {
    assert.equal((await fetch(`${words.url}missing/manifest.json`)).status, 404);
    const body = await (await fetch(`${words.url}damaged/manifest.json`)).text();
    assert.equal(body.length, MANIFEST.length);
    assert.notEqual(body, MANIFEST);
  } finally {
    await words.close();
  }
});
