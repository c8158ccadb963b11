// The flags of the browsers under test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { OFF_IN_PLAYWRIGHT } from '../../tools/browsers.ts';

test('what Playwright switches off in Chromium stays off beside our own list', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const source = readFileSync(join(folder, 'lib/coreBundle.js'), 'utf8');
  const [, list] = /disabledFeatures = \[(.*?)\]\.filter/s.exec(source)!;
  const names = [...list!.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  assert.ok(names.length > 10);
  assert.deepEqual([...OFF_IN_PLAYWRIGHT], names);
});
