import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { redirect, serve } from '../../tools/static-server.mjs';

const NONE: Record<string, string> = {};
let root = '';
let server: Awaited<ReturnType<typeof serve>>;

/** As written: `fetch` would tidy the dots away before they are sent. */
function get(path: string, method = 'GET') {
  return new Promise<{ status?: number; type?: string; location?: string; body: string }>((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (data) => (body += String(data)));
      response.on('end', () =>
        done({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          body,
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'hk-server-'));
  mkdirSync(join(root, 'demo', 'deep'), { recursive: true });
  mkdirSync(join(root, 'demo', '.hidden'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'one.json'), '{}');
  writeFileSync(join(root, 'demo', '.hidden', 'a.txt'), 'secret');
  writeFileSync(join(root, 'demo', 'index.html'), '<p>demo');
  writeFileSync(join(root, 'demo', 'deep', 'index.html'), '<p>deep');
  for (const name of ['a.txt', 'a.js', 'a.json', 'a.svg', 'a.png', 'a b.txt']) {
    writeFileSync(join(root, 'demo', name), name);
  }
  symlinkSync(join(root, 'secret.txt'), join(root, 'demo', 'link.txt'));
  server = await serve({
    root,
    port: 0,
    headers: (path) => (path.startsWith('/demo/deep/') ? { 'x-deep': 'yes' } : NONE),
    routes: {
      '/': (_request, response) => redirect(response, '/demo/'),
      '/demo/': 'demo',
      '/one.json': 'one.json',
      '/fails/': () => Promise.reject(new Error('on purpose')),
    },
  });
});

after(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const TYPES = {
  'a.txt': 'text/plain; charset=utf-8',
  'a.js': 'text/javascript; charset=utf-8',
  'a.json': 'application/json; charset=utf-8',
  'a.svg': 'image/svg+xml',
  'a.png': 'image/png',
  '': 'text/html; charset=utf-8',
};
for (const [name, type] of Object.entries(TYPES)) {
  test(`/demo/${name} is ${type}`, async () => {
    const answer = await get(`/demo/${name}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.type, type);
  });
}

test('the root and a folder without its slash are sent on', async () => {
  assert.equal((await get('/')).location, '/demo/');
  assert.equal((await get('/demo?x=1')).location, '/demo/?x=1');
  assert.equal((await get('/demo/deep')).location, '/demo/deep/');
  assert.equal((await get('/demo/deep/')).body, '<p>deep');
});

test('a single file is a route, and nothing below it', async () => {
  assert.equal((await get('/one.json')).status, 200);
  assert.equal((await get('/one.json/x')).status, 404);
});

test('an encoded name is found', async () => {
  assert.equal((await get('/demo/a%20b.txt')).body, 'a b.txt');
});

const REFUSED = [
  '/secret.txt',
  '/demo/../secret.txt',
  '/demo/%2e%2e/secret.txt',
  '/demo/..%2fsecret.txt',
  '/demo/..%5csecret.txt',
  '/demo//../../secret.txt',
  '/demo/link.txt',
  '/demo/.hidden/a.txt',
  '/demo/a.txt%00.html',
  '/demo/nothing.txt',
];
for (const path of REFUSED) {
  test(`${path} is not there`, async () => {
    const answer = await get(path);
    assert.equal(answer.status, 404);
    assert.match(answer.body, /404/);
  });
}

test('HEAD has the headers alone, and nothing can be written', async () => {
  const head = await get('/demo/a.txt', 'HEAD');
  assert.deepEqual([head.status, head.body], [200, '']);
  assert.equal((await get('/demo/a.txt', 'POST')).status, 405);
});

test('a badly encoded address is answered, and so is a handler that fails', async (t) => {
  assert.equal((await get('/demo/%zz')).status, 400);
  t.mock.method(console, 'error', () => {});
  assert.equal((await get('/fails/')).status, 500);
});

test('nothing is cached, and headers are per address', async () => {
  const { headers } = await fetch(`${server.url}demo/deep/`);
  assert.equal(headers.get('cache-control'), 'no-cache');
  assert.equal(headers.get('x-deep'), 'yes');
  assert.equal((await fetch(`${server.url}demo/`)).headers.get('x-deep'), null);
});
