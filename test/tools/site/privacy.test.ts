// What the page of privacy says that the card never does, against the built files: the ways to do it are not in them.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${ROOT}demo/docs/privacy.html`, 'utf8');
const promises = [...page.matchAll(/data-never="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));

// what runs in a page: the command and the module for Node are others
const scripts = globSync('dist/*.js', { cwd: ROOT, exclude: ['dist/cli.js', 'dist/node.js'] });

test('the page promises', () => {
  assert.ok(promises.length >= 10);
  assert.ok(scripts.length >= 5);
});

for (const file of scripts)
  test(`${file} keeps the promises`, () => {
    const text = readFileSync(ROOT + file, 'utf8');
    for (const name of promises) {
      assert.ok(
        !text.includes(name),
        `${file} has ${name}, and demo/docs/privacy.html says that the card never does that`,
      );
    }
  });

test('every file that a page may fetch is on the page of privacy', () => {
  for (const name of ['hk-advocacy-card.js', 'manifest.json', 'locales/zh-HK.json'])
    assert.ok(page.includes(name), name);
  const module = readFileSync(`${ROOT}dist/hk-advocacy-card.js`, 'utf8');
  const onDemand = [...module.matchAll(/import\("\.\/([\w-]+\.js)"\)/g)].map(([, name]) => name!);
  assert.ok(onDemand.length > 0);
  for (const name of onDemand) assert.ok(page.includes(name), name);
});
