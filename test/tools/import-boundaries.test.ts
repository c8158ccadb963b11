// The rules of .dependency-cruiser.mjs, each shown to fail on a planted import.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

const { options, forbidden } = config;
const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
after(() => rmSync(folder, { recursive: true }));

let number = 0;

/** The names of the rules that files break, by their text. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const baseDir = join(folder, String(number++));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, name)), { recursive: true });
    writeFileSync(join(baseDir, name), text);
  }
  const { output } = await cruise(
    ['src', 'tools'].filter((top) => Object.keys(files).some((name) => name.startsWith(top))),
    {
      ...options,
      // the planted files have none
      tsConfig: undefined,
      baseDir,
      ruleSet: { forbidden: forbidden! },
      validate: true,
    },
  );
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

test('files that import from below break no rule', async () => {
  assert.deepEqual(
    await broken({
      'src/lib/a.ts': 'export const a = 1;',
      'src/congress/b.ts': "import { a } from '../lib/a.ts';\nexport const b = a;",
      'src/elements/base/c.ts': "import { b } from '../../congress/b.ts';\nexport const c = b;",
      'src/elements/hk-x/hk-x.ts': "import { c } from '../base/c.ts';\nexport const x = c;",
      'src/elements/hk-y/hk-y.ts': "import { x } from '../hk-x/hk-x.ts';\nexport const y = x;",
    }),
    [],
  );
});

test('a circle', async () => {
  const files = {
    'src/lib/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
    'src/lib/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
  };
  assert.deepEqual(await broken(files), ['no-circular']);
});

test('a circle of types alone', async () => {
  const files = {
    'src/lib/a.ts': "import type { B } from './b.ts';\nexport interface A { b: B }",
    'src/lib/b.ts': "import type { A } from './a.ts';\nexport interface B { a: A }",
  };
  assert.deepEqual(await broken(files), ['no-circular']);
});

for (const [from, to, rule] of [
  ['src/congress/a.ts', 'src/i18n/b.ts', 'congress-imports-from-below'],
  ['src/lib/a.ts', 'src/congress/b.ts', 'lib-imports-from-below'],
  ['src/state/a.ts', 'src/elements/base/b.ts', 'state-imports-from-below'],
  ['src/state/a.ts', 'src/index.ts', 'entries-are-on-top'],
  ['src/elements/base/a.ts', 'src/elements/hk-x/hk-x.ts', 'base-knows-no-element'],
  ['src/elements/hk-x/a.ts', 'src/elements/hk-y/part.ts', 'element-by-its-entry'],
  ['tools/a.ts', 'src/state/b.ts', 'tools-use-the-data-layer'],
] as const)
  test(`${from} imports ${to}`, async () => {
    const path = `${'../'.repeat(from.split('/').length - 1)}${to}`;
    const files = {
      [from]: `import type { B } from '${path}';\nexport type A = B;`,
      [to]: 'export type B = 1;',
    };
    assert.deepEqual(await broken(files), [rule]);
  });

test('a package below the elements', async () => {
  assert.deepEqual(
    await broken({
      'src/state/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    }),
    ['no-packages-without-elements'],
  );
});
