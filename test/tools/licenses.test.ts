// What the built files carry of others, with the words under which they may.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** By library: its name, its version, its license. */
const published = plain(read('dist/THIRD-PARTY-LICENSES.md')).split(' ## ');

for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'])
  test(`${name} is published with its license`, () => {
    const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string };
    const own = published.find((text) => text.startsWith(`${name} - ${version} (`));
    assert.ok(own?.includes(plain(read(`node_modules/${name}/LICENSE`))));
  });
