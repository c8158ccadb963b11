import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { judgeImport, rooms } from '../../tools/lint/rooms.ts';

const CARD = 'src/elements/hk-advocacy-card/hk-advocacy-card.ts';
const SHARED = 'src/elements/shared/base.ts';

/** [file, import] */
const ALLOWED = [
  ['src/index.ts', './embed/define.ts'],
  ['src/congress/index.ts', './zip.ts'],
  ['src/campaign/read.ts', './types.ts'],
  [CARD, 'lit'],
  [CARD, './hk-advocacy-card.styles.ts'],
  [CARD, '../../congress/index.ts'],
  [CARD, '../../campaign/types.ts'],
  [CARD, '../../locales/en.ts'],
  [CARD, '../shared/base.ts'],
  [CARD, '../hk-rep-lookup/hk-rep-lookup.ts'],
  [SHARED, '../../congress/index.ts'],
  ['src/embed/define.ts', '../elements/hk-advocacy-card/hk-advocacy-card.ts'],
  ['tools/data/compile.ts', '../../src/congress/format.ts'],
  ['tools/test.ts', './browsers.ts'],
  ['tools/bench.ts', '../package.json'],
  ['tools/bench.ts', 'node:fs'],
  ['demo/configurator.js', '../dist/hk-advocacy-card.js'],
] as const;

const REFUSED = [
  ['src/congress/index.ts', 'lit'],
  ['src/congress/index.ts', '../campaign/types.ts'],
  ['src/congress/deep/table.ts', '../../locales/en.ts'],
  ['src/congress/index.ts', '../index.ts'],
  ['src/campaign/read.ts', '../congress/index.ts'],
  ['src/campaign/read.ts', '../locales/en.ts'],
  ['src/campaign/read.ts', 'lit'],
  ['src/locales/en.ts', '../campaign/types.ts'],
  [CARD, '../hk-rep-lookup/hk-rep-lookup.styles.ts'],
  [CARD, '../hk-rep-lookup/inner/inner.ts'],
  [CARD, '../../embed/define.ts'],
  [CARD, '../../index.ts'],
  [SHARED, '../hk-rep-lookup/hk-rep-lookup.ts'],
  ['src/embed/define.ts', '../congress/index.ts'],
  ['tools/data/compile.ts', '../../src/campaign/read.ts'],
  ['tools/data/compile.ts', '../../src/index.ts'],
  ['demo/configurator.js', '../src/index.ts'],
] as const;

for (const [file, source] of ALLOWED) {
  test(`${file} may import ${source}`, () => assert.equal(judgeImport(file, source, false), undefined));
}
for (const [file, source] of REFUSED) {
  test(`${file} must not import ${source}`, () => assert.ok(judgeImport(file, source, false)));
}

test('src/campaign may import types of src/locales, and of nothing else', () => {
  assert.equal(judgeImport('src/campaign/read.ts', '../locales/types.ts', true), undefined);
  assert.ok(judgeImport('src/campaign/read.ts', '../congress/index.ts', true));
});

const WRITTEN = [
  `import { x } from '../campaign/x.ts'; x();`,
  `import '../campaign/x.ts';`,
  `import type { X } from '../campaign/x.ts'; export type Y = X;`,
  `export { x } from '../campaign/x.ts';`,
  `export * from '../campaign/x.ts';`,
  `export type * from '../campaign/x.ts';`,
  `await import('../campaign/x.ts');`,
  `export type Y = import('../campaign/x.ts').X;`,
];
for (const code of WRITTEN) {
  test(`the rule sees: ${code}`, () => {
    const config = {
      files: ['**/*.ts'],
      plugins: { house: { rules: { rooms } } },
      rules: { 'house/rooms': 'error' as const },
      languageOptions: { parser: tseslint.parser as Linter.Parser },
    };
    const messages = new Linter().verify(code, config, 'src/congress/index.ts');
    assert.deepEqual(
      messages.map(({ ruleId }) => ruleId),
      ['house/rooms'],
      JSON.stringify(messages),
    );
  });
}
