import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fetchFile, readLimited, type FileOptions } from '../../src/lib/fetch-file.ts';

const SITE = 'https://page.example';
const { fetch } = globalThis;

/** How each request went out, and what a test's own site answers. */
let asked: { url: string; credentials: string | undefined }[] = [];
let answer: (isKnown: boolean) => Response;

beforeEach(() => {
  asked = [];
  Object.assign(globalThis, { origin: SITE });
  globalThis.fetch = (url: unknown, init: RequestInit = {}) => {
    const { credentials } = init;
    asked.push({ url: String(url), credentials });
    return new Promise((done) => done(answer(credentials === 'same-origin')));
  };
});
afterEach(() => {
  globalThis.fetch = fetch;
  Reflect.deleteProperty(globalThis, 'origin');
});

const page = (status: number) =>
  new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
const file = () => new Response('{}', { headers: { 'content-type': 'application/json' } });
const refused = (status: number) => new Response('', { status });

const OWN = `${SITE}/data/manifest.json`;
const OTHER = 'https://facts.example/data/manifest.json';

/** Whether the file came, and for each request whether it was made in the visitor's name. */
async function ask(url: string, options?: FileOptions): Promise<[came: boolean, ...named: boolean[]]> {
  const came = await fetchFile(url, options).then(
    () => true,
    () => false,
  );
  return [came, ...asked.map(({ credentials }) => credentials !== 'omit')];
}

const CASES: [what: string, site: typeof answer, url: string, expected: boolean[], options?: FileOptions][] =
  [
    ['a site without a login', file, OWN, [true, false]],
    ['401', (isKnown) => (isKnown ? file() : refused(401)), OWN, [true, false, true]],
    ['403', (isKnown) => (isKnown ? file() : refused(403)), OWN, [true, false, true]],
    ['a login page', (isKnown) => (isKnown ? file() : page(200)), OWN, [true, false, true]],
    ['a login that is not given', () => refused(401), OWN, [false, false, true]],
    ['a file that is not there', () => page(404), OWN, [false, false]],
    ['a server that failed', () => page(503), OWN, [false, false]],
    ['another site with a login', () => refused(401), OTHER, [false, false]],
    ['a site whose name begins with ours', () => refused(401), `${SITE}.evil.example/x`, [false, false]],
    ['the map of a state', () => refused(401), OWN, [false, false], { isPersonal: true }],
  ];
for (const [what, site, url, expected, options] of CASES)
  test(`${what}: ${expected.length - 1} requests`, async () => {
    answer = site;
    assert.deepEqual(await ask(url, options), expected);
  });

test('no network: nothing is asked for in the name of the visitor', async () => {
  answer = () => {
    throw new TypeError('Failed to fetch');
  };
  const [came, ...named] = await ask(OWN);
  assert.equal(came, false);
  assert.equal(named.includes(true), false);
});

test('a name and a password in the address of the page go into no request; the rest of an address stays', async () => {
  answer = file;
  await fetchFile('https://ada:secret@page.example/a?to=//b@c');
  await fetchFile('https://page.example/a?to=//b@c');
  await fetchFile('data:application/json,{"mail":"//b@c"}');
  assert.deepEqual(
    asked.map(({ url }) => url),
    [
      'https://page.example/a?to=//b@c',
      'https://page.example/a?to=//b@c',
      'data:application/json,{"mail":"//b@c"}',
    ],
  );
});

test('a page whose `fetch` is a library with no streams: the file is read, and no more than it may have', async () => {
  const response = { url: OWN, blob: () => Promise.resolve(new Blob(['59001'])) } as unknown as Response;
  assert.equal(new TextDecoder().decode(await readLimited(response, 5)), '59001');
  await assert.rejects(readLimited(response, 4), /longer than 4 bytes/);
});
