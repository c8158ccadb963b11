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

/** The code that remembers; the single file has all code in it. */
const MAY_KEEP = ['dist/guide.js', 'dist/hk-advocacy-card.standalone.js'];

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

test('what is kept where it was asked for is kept by the code on demand, and by no other', () => {
  assert.deepEqual(asked, ['localStorage']);
  for (const file of scripts) {
    const text = readFileSync(ROOT + file, 'utf8');
    for (const name of asked)
      assert.equal(text.includes(name), MAY_KEEP.includes(file), `${name} in ${file}`);
  }
});

test('the page shows what is kept as it is kept, and for how long', async () => {
  const { DAYS, remembering } = await import('../../../src/state/activity-storage.ts');
  assert.ok(page.includes(`<strong>For how long.</strong> ${DAYS} days`));
  const [, shown] = /<code>(\{"version".+?)<\/code>/.exec(page)!;
  const kept: string[] = [];
  globalThis.localStorage = {
    getItem: () => null,
    setItem: (_: string, text: string) => void kept.push(text),
  } as unknown as Storage;
  const doing = { done: { policies: { spoke: 2, letter: 1 } }, memory: { key: 'a', kept: false } };
  remembering(doing, Date.parse('2026-11-25T12:00Z'));
  assert.deepEqual(kept, [shown]);
});

test('every file that a page may fetch is on the page of privacy', () => {
  for (const name of ['hk-advocacy-card.js', 'manifest.json', 'locales/zh-HK.json'])
    assert.ok(page.includes(name), name);
  const module = readFileSync(`${ROOT}dist/hk-advocacy-card.js`, 'utf8');
  const guide = readFileSync(`${ROOT}dist/guide.js`, 'utf8');
  const onDemand = [...(module + guide).matchAll(/import\("\.\/([\w-]+\.js)"\)/g)].map(([, name]) => name!);
  assert.ok(onDemand.length > 0);
  for (const name of onDemand) assert.ok(page.includes(name), name);
});
