// A handler that throws must not end in the page: see src/elements/base/guarded.ts.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every handler in a template is guarded', () => {
  const handlers = globSync('src/elements/**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(root + file, 'utf8').matchAll(/ @[\w-]+=\$\{.*/g)].map(([line]) => `${file}: ${line}`),
  );
  assert.ok(handlers.length > 15);
  assert.deepEqual(
    handlers.filter((line) => !/=\$\{(onClick \? )?guarded\(/.test(line)),
    [],
  );
});
