// The download, from a server of this machine that misbehaves as asked.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { zipSync } from 'fflate';
import { ADDRESSES, type Address } from '../../../../tools/data/official/addresses.ts';
import { downloadAll } from '../../../../tools/data/official/download.ts';
import { BLOCK_FILES, RELATIONSHIP_FILES, ZCTA_BLOCKS } from '../../../../tools/data/official/lines.ts';
import { progressOf } from '../../../../tools/data/official/progress.ts';
import { eachRow } from '../../../../tools/data/official/each-row.ts';
import { checkZip } from '../../../../tools/data/official/zip-archive.ts';
import { Faults } from '../../../../tools/data/faults.ts';
import { readOfficial } from '../../../../tools/data/official/read.ts';
import { filesOf, officialFiles, withFaults } from './files.ts';

const BODY = `[${'"member",'.repeat(1000)}""]`;

type Answer = (response: ServerResponse) => void;
const whole =
  (body: string | Uint8Array = BODY, type = 'application/json'): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, { 'content-type': 'text/plain' }).end('[trouble]'.repeat(2000));
/** Half of what was promised, then the connection goes. */
const cut: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': BODY.length });
  response.write(BODY.slice(0, BODY.length / 2), () => response.destroy());
};
const chunked: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write(BODY.slice(0, 100));
  response.end(BODY.slice(100));
};
const cutChunks: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write(BODY.slice(0, BODY.length / 2), () => response.destroy());
};

let answers: Answer[] = [];
let asked: string[] = [];
let waits: number[] = [];
let screen = '';
let folder = '';
const server = createServer((request, response) => {
  asked.push(request.url!);
  (answers.length > 1 ? answers.shift()! : answers[0]!)(response);
});

before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hk-download-'));
  [asked, waits, screen] = [[], [], ''];
});
afterEach(() => rmSync(folder, { recursive: true }));

const address = (more: Partial<Address> = {}): Address => ({
  file: 'members.json',
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`,
  least: 1000,
  most: 100_000,
  begins: /^\[/,
  ...more,
});
const get = (given: Answer[], ...addresses: Address[]) => {
  answers = given;
  return downloadAll(addresses.length ? addresses : [address()], join(folder, 'cache'), {
    screen: { write: (text) => (screen += text) },
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
  });
};
const files = () => (existsSync(join(folder, 'cache')) ? readdirSync(join(folder, 'cache')).sort() : []);
const text = (name = 'members.json') => readFileSync(join(folder, 'cache', name), 'utf8');
const put = (content: string) => writeFileSync(join(folder, 'cache', 'members.json'), content);

for (const [what, answer] of [
  ['with its length told beforehand', whole()],
  ['in chunks of no told length', chunked],
] as const)
  test(`a file ${what} arrives whole, under its name alone`, async () => {
    await get([answer]);
    assert.deepEqual([files(), text() === BODY, asked, waits], [['members.json'], true, ['/a'], []]);
    assert.match(screen, /members\.json: 9004 bytes, downloaded\n$/);
  });

for (const [what, answer] of [
  ['a server in trouble', status(500)],
  ['a connection that is cut', cut],
  ['a connection that is cut, of no told length', cutChunks],
  ['a page that says sorry with status 200', whole(`<!doctype html>${'<p>sorry'.repeat(500)}`, 'text/html')],
  ['the same page under another type', whole(`<!doctype html>${'<p>sorry'.repeat(500)}`)],
  ['a body that is too short', whole('[""]')],
  ['one that is too long', whole(`[${' '.repeat(200_000)}]`)],
] as const) {
  test(`${what}: tried again, with a longer wait each time, until it arrives`, async () => {
    await get([answer, answer, answer, whole()]);
    assert.deepEqual([files(), text() === BODY, asked.length], [['members.json'], true, 4]);
    assert.ok(waits.length === 3 && waits[0]! < waits[1]! && waits[1]! < waits[2]!, waits.join());
    assert.equal(screen.match(/members\.json: http:.*; trying again/g)?.length, 3);
  });

  test(`${what}, for good: says which file and address, and leaves what was there`, async () => {
    await get([whole()]);
    put('["good"]');
    await assert.rejects(get([answer]), /^Error: members\.json: http:\/\/127\.0\.0\.1:\d+\/a /);
    assert.deepEqual([files(), text(), asked.length], [['members.json'], '["good"]', 5]);
  });
}

test('a body far beyond the length that it may have is not waited for', async () => {
  let sent = 0;
  const endless: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (sent < 50_000_000) {
        sent += 65_001;
        if (!response.write(`[${' '.repeat(65_000)}`)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  };
  await assert.rejects(get([endless]), /is longer than 100000 bytes$/);
  assert.deepEqual(files(), []);
  assert.ok(sent < 50_000_000, `${sent} bytes were sent`);
});

test('a server that is not there', async () => {
  const nowhere = address({ url: 'http://127.0.0.1:1/a' });
  await assert.rejects(
    get([whole()], nowhere),
    /members\.json: http:\/\/127\.0\.0\.1:1\/a fetch failed \(.+\)/,
  );
  assert.deepEqual([files(), waits.length], [[], 3]);
});

test('a checksum that is wrong is refused, the right one is not', async () => {
  const sha256 = createHash('sha256').update(BODY).digest('hex');
  await get([whole()], address({ sha256 }));
  rmSync(join(folder, 'cache', 'members.json'));
  const other = BODY.replace('member', 'nobody');
  await assert.rejects(get([whole(other)], address({ sha256 })), /does not have the checksum/);
  assert.deepEqual(files(), []);
});

test('a byte order mark is no part of what a file begins with', async () => {
  await get([whole(`\ufeff${BODY}`)]);
  assert.deepEqual(files(), ['members.json']);
});

test('a zip that is damaged inside is refused', async () => {
  const zip = address({ file: 'cd.zip', begins: /^PK/, least: 100 });
  const good = zipSync({ 'a.txt': new TextEncoder().encode(BODY) }, { level: 0 });
  const bad = good.slice();
  bad[500]! ^= 1;
  await assert.rejects(get([whole(bad)], zip), /cd\.zip: a\.txt in it is damaged \(checksum\)$/);
  await assert.rejects(get([whole(good.slice(0, -30))], zip), /cd\.zip: /);
  await get([whole(good)], zip);
  assert.deepEqual(files(), ['cd.zip']);
});

test('what changes daily is downloaded again; what does not is kept while it is whole', async () => {
  const daily = address({ file: 'list.xml', daily: true });
  const addresses = [daily, address()];
  await get([whole()], ...addresses);
  await get([whole()], ...addresses);
  assert.equal(asked.length, 3);
  assert.match(screen, /members\.json: 9004 bytes, kept\n$/);
  put('[');
  await get([whole()], ...addresses);
  assert.deepEqual([asked.length, text() === BODY], [5, true]);
});

test('what a killed run left half written is not taken for a file, and is gone after the next', async () => {
  await get([whole()]);
  rmSync(join(folder, 'cache', 'members.json'));
  writeFileSync(join(folder, 'cache', 'members.json.part'), BODY);
  await get([whole()]);
  assert.deepEqual([files(), asked.length], [['members.json'], 2]);
});

const told = (isTTY: boolean, length: number, whole: number) => {
  let all = '';
  const tell = progressOf({ isTTY, write: (text) => (all += text) }, 'a.txt', whole);
  for (let bytes = 0; bytes <= length; bytes += length / 1000) tell(bytes);
  return all;
};

test('a server that sends a little now and then is given up at the deadline, and not tried again', async () => {
  const trickle: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write('[    '), 20);
    response.on('close', () => clearInterval(timer));
  };
  answers = [trickle];
  const given = downloadAll([address()], join(folder, 'cache'), {
    screen: { write: () => {} },
    deadlineOf: () => 300,
  });
  await assert.rejects(given, /members\.json: http:\S+ did not arrive within 1 seconds$/);
  assert.deepEqual([files(), asked.length], [[], 1]);
});

const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

test('a redirect on the same host is followed, but not in a circle', async () => {
  await get([redirect('/b'), whole()]);
  assert.deepEqual([files(), asked], [['members.json'], ['/a', '/b']]);
  await assert.rejects(get([redirect('/a')], address({ daily: true })), /leads on more than 5 times$/);
});

test('a redirect to another host is refused, and that host is not asked', async () => {
  let others = 0;
  const other = createServer((request, response) => {
    others++;
    whole()(response);
  });
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo;
  for (const location of [
    `http://127.0.0.1:${port}/a`,
    `http://localhost:${port}/a`,
    `//127.0.0.1:${port}/a`,
  ])
    await assert.rejects(get([redirect(location)]), /leads to http:\S+, which is not on http:/);
  other.close();
  assert.deepEqual([others, files()], [0, []]);
});

test('an archive that unpacks to more than it may is given up while it is read', async () => {
  mkdirSync(join(folder, 'cache'));
  const path = join(folder, 'cache', 'bomb.zip');
  writeFileSync(path, zipSync({ 'a.txt': new Uint8Array(10_000_000), 'b.txt': new Uint8Array(10_000_000) }));
  assert.ok(readFileSync(path).length < 100_000);
  await assert.rejects(checkZip(path, 15_000_000), /bomb\.zip: it unpacks to more than 15000000 bytes$/);
  await checkZip(path, 25_000_000);
});

test('a table that is one line of 60 MB is given up after its beginning', async () => {
  let read = 0;
  const chunks = async function* () {
    for (; read < 60; read++) yield await Promise.resolve(new Uint8Array(1_000_000).fill(120));
  };
  const faults = new Faults();
  await assert.rejects(
    eachRow({ file: 'table.txt', bytes: chunks(), separator: '|' }, ['A'], faults, () => {}),
    /^Error: table\.txt: line 1 is longer than 100000 characters/,
  );
  assert.ok(read < 3, `${read} MB were read`);
});

test('what a server calls itself cannot steer the terminal', async () => {
  await assert.rejects(get([whole(`\x1b]0;title\x07${' '.repeat(2000)}`)]), /begins with/);
  assert.match(screen, /begins with "\\u\{1b\}\]0;title\\u\{7\}/);
  assert.equal(screen.includes('\x1b'), false);
});

test('progress: a line every tenth where lines stay', () => {
  const lines = told(false, 200_000_000, 200_000_000).trimEnd().split('\n');
  assert.equal(lines.length, 11);
  assert.equal(lines[5], 'a.txt: 50 % of 200.0 MB');
});

test('progress: one line, written over, on a terminal', () => {
  const all = told(true, 200_000_000, 200_000_000);
  assert.equal(all.includes('\n'), false);
  assert.equal(all.split('\r').length, 102);
  assert.ok(all.endsWith('a.txt: 100 % of 200.0 MB'));
});

test('progress: bytes where nobody knows how many are to come', () => {
  assert.equal(told(false, 100_000_000, 0), 'a.txt: 0.0 MB\na.txt: 50.0 MB\na.txt: 100.0 MB\n');
});

test('every file of the lines has an address, and every address is a file of its own over https', () => {
  const names = ADDRESSES.map(({ file }) => file);
  for (const file of [
    ...Object.values(RELATIONSHIP_FILES),
    ...Object.values(BLOCK_FILES).map(({ archive }) => archive),
    ZCTA_BLOCKS,
  ])
    assert.ok(names.includes(file), file);
  assert.equal(new Set(names).size, names.length);
  for (const { url, least, most } of ADDRESSES)
    assert.ok(url.startsWith('https://') && least > 0 && least <= most, url);
});

test('all official files, downloaded, are read as from a folder', async () => {
  const official = filesOf(officialFiles());
  const addresses = ADDRESSES.map((one): Address => {
    const sent = official[one.file]!;
    const length = Buffer.byteLength(sent);
    const { file, begins, daily } = one;
    return { file, begins, ...(daily && { daily }), url: address().url, least: length, most: length };
  });
  await get(
    ADDRESSES.map(({ file }) => whole(official[file])),
    ...addresses,
  );
  assert.deepEqual(files(), ADDRESSES.map(({ file }) => file).sort());
  const { value, faults } = await withFaults((faults) =>
    readOfficial({ folder: join(folder, 'cache'), corrections: folder }, faults, (line) => assert.fail(line)),
  );
  assert.deepEqual(faults, []);
  assert.equal(value?.legislators.length, 541);
  assert.equal(value?.next?.congress, 120);
});
