// The folder that the configurator hands out holds all that a card may fetch.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namesOf } from '../../../demo/configurator/folder.js';
import { LANGUAGES } from '../../../demo/configurator/picks.js';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** For Node, for bundlers, for editors, and for those who take one file alone. */
const ELSEWHERE = [
  'bundled.js',
  'bundled.node.js',
  'cli.js',
  'congress.js',
  'node.js',
  'hk-advocacy-card.standalone.js',
  'vscode.css-custom-data.json',
  'vscode.html-custom-data.json',
];

test('every file of dist/ that a page can fetch is in it', async () => {
  const manifest = JSON.parse(readFileSync(`${DIST}data/manifest.json`, 'utf8')) as Parameters<
    typeof namesOf
  >[0];
  const files = globSync('{*.{js,json,html,md},locales/*,data/**/*.{txt,json}}', { cwd: DIST });
  assert.deepEqual(
    (await namesOf(manifest, (file) => Promise.resolve(readFileSync(`${DIST}data/${file}`, 'utf8')))).sort(),
    files.filter((file) => !ELSEWHERE.includes(file)).sort(),
  );
});

test('the configurator offers every language that the card speaks', () => {
  const built = globSync('*.json', { cwd: `${DIST}locales` }).map((file) => file.replace('.json', ''));
  assert.deepEqual(Object.keys(LANGUAGES).sort(), ['en', ...built].sort());
});
