// What the page of privacy says that the card never does, against the built files: the ways to do it are not in them.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${ROOT}demo/docs/privacy.html`, 'utf8');
const named = (attribute: string) =>
  [...page.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].flatMap(([, names]) => names!.split(' '));
const promises = named('data-never');
/** What is done only where the owner offers it and the visitor asks for it. */
const asked = named('data-asked');

/** The scripts with the card in them, which may remember. */
const MAY_KEEP = ['dist/bundled.js', 'dist/hk-advocacy-card.js', 'dist/hk-advocacy-card.standalone.js'];

// what runs in a page: the command and the module for Node are others
const scripts = globSync('dist/*.js', { cwd: ROOT, exclude: ['dist/cli.js', 'dist/node.js'] });

test('the page promises', () => {
  assert.ok(promises.length >= 10);
  assert.ok(scripts.length >= 4);
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

test('only the card remembers, where that is asked for', () => {
  assert.deepEqual(asked, ['localStorage']);
  for (const file of scripts) {
    const text = readFileSync(ROOT + file, 'utf8');
    for (const name of asked)
      assert.equal(text.includes(name), MAY_KEEP.includes(file), `${name} in ${file}`);
  }
});

test('the page shows what is kept as it is kept, and for how long', async () => {
  const { KEPT_DAYS, storeActivity } = await import('../../../src/state/activity-storage.ts');
  assert.ok(page.includes(`<strong>For how long.</strong> ${KEPT_DAYS} days`));
  const [, shown] = /<code>(\{"version".+?)<\/code>/.exec(page)!;
  const kept: string[] = [];
  globalThis.localStorage = {
    getItem: () => null,
    setItem: (_: string, text: string) => void kept.push(text),
  } as unknown as Storage;
  storeActivity('a', { policies: { spoke: 2, letter: 1 } }, Date.parse('2026-11-25T12:00Z'));
  assert.deepEqual(kept, [shown]);
});

test('every file that a page may fetch is on the page of privacy', () => {
  for (const name of ['hk-advocacy-card.js', 'manifest.json', 'locales/zh-HK.json'])
    assert.ok(page.includes(name), name);
  const module = readFileSync(`${ROOT}dist/hk-advocacy-card.js`, 'utf8');
  assert.doesNotMatch(module, /\bimport\(/, 'all code is in the module');
});
