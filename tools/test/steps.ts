// The steps of `npm test`, in their order: quick ones first, and those that read dist/ after the build.
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chosenEngines } from '../browsers.ts';
import { freePort } from '../free-port.ts';
import { checkBuild } from './check-build.ts';
import { COUNTS_FILE, countsFile } from './test-counts.ts';
import { checkData } from './data.ts';
import type { Step } from './run-steps.ts';
import { all, node, ROOT, tool } from './run.ts';

function analyzeTemplates(): Promise<boolean> {
  const rules = {
    // only warnings by default. Unknown attributes stay warnings, because lit-analyzer does not know enterkeyhint or popover.
    'no-unknown-tag-name': 'error',
    'no-unknown-property': 'error',
    'no-unknown-slot': 'error',
    // it does not know container queries and color-scheme
    'no-invalid-css': 'off',
    // importing an element does not define it: src/embed/define.ts defines them all together
    'no-missing-import': 'off',
  };
  const options = Object.entries(rules).flatMap(([rule, severity]) => [`--rules.${rule}`, severity]);
  return tool('lit-analyzer', 'lit-analyzer', ['--strict', ...options, 'src/**/*.ts']);
}

/** The files are found here, because html-validate fails on a pattern without files, and without files shows its help. */
function validatePages(): Promise<boolean> {
  const pages = ['demo', 'test/e2e/pages'].flatMap((folder) =>
    globSync(`${folder}/**/*.html`, { cwd: ROOT }),
  );
  if (pages.length > 0) return tool('html-validate', 'html-validate', ['--max-warnings', '0', ...pages]);
  console.log('html-validate: no pages were found');
  return Promise.resolve(false);
}

async function lint(): Promise<boolean> {
  // ESLint takes as long as all the others, and each of them one core
  const results = await Promise.all([
    tool('eslint', 'eslint', ['.', '--max-warnings', '0']),
    all(
      () => tool('dependency-cruiser', 'depcruise', ['src', 'tools', 'demo']),
      analyzeTemplates,
      validatePages,
      () => tool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
    ),
  ]);
  return results.every(Boolean);
}

/** Tests that need no browser: `node --test` on these patterns. */
const nodeTests = (title: string, ...patterns: string[]): Step => ({
  name: 'node',
  title,
  counts: countsFile('node'),
  run: (counts) =>
    node(
      [
        '--test',
        // by default it leaves one core unused
        `--test-concurrency=${availableParallelism()}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./tools/test/node-reporter.ts',
        '--test-reporter-destination=stdout',
        ...patterns,
      ],
      // each file is a process, and some start the data compiler dozens of times: they share what Node has made of the sources
      { [COUNTS_FILE]: counts, NODE_COMPILE_CACHE: join(ROOT, '.cache', 'compiled') },
    ),
});

const unitTests = (title: string, run: Step['run']): Step => ({
  name: 'unit',
  title,
  inBrowsers: true,
  counts: countsFile('unit'),
  run,
});

function unitInAll(counts: string): Promise<boolean> {
  // only Chromium measures coverage
  const coverage = chosenEngines().includes('chromium') ? ['--coverage'] : [];
  return tool('@web/test-runner', 'wtr', coverage, { [COUNTS_FILE]: counts });
}

/** In Chromium if it is available, otherwise in the first engine that is; without the slow model of a visit. */
function unitInOne(counts: string): Promise<boolean> {
  const engines = chosenEngines();
  const BROWSERS = engines.includes('chromium') ? 'chromium' : engines[0];
  return tool('@web/test-runner', 'wtr', ['--group', 'default'], { [COUNTS_FILE]: counts, BROWSERS });
}

const TYPES: Step = { name: 'types', title: 'Types', run: () => tool('typescript', 'tsc', ['--noEmit']) };
const LINT: Step = {
  name: 'lint',
  title: 'Lint: ESLint, dependency-cruiser, lit-analyzer, html-validate, Prettier',
  run: lint,
};

export const STEPS: readonly Step[] = [
  TYPES,
  LINT,
  { name: 'build', title: 'dist/ and custom-elements.json are what the sources build', run: checkBuild },
  { name: 'data', title: 'data/ is what the source files compile to', run: checkData },
  nodeTests(
    'Tests in Node: pure functions, the data compiler, the tools',
    'test/{congress,campaign,state,i18n,lib,tools}/**/*.test.ts',
  ),
  unitTests('Unit tests', unitInAll),
  {
    name: 'e2e',
    title: 'End-to-end tests of the built files',
    inBrowsers: true,
    counts: countsFile('e2e'),
    run: async (counts) =>
      tool('@playwright/test', 'playwright', ['test'], {
        [COUNTS_FILE]: counts,
        HK_E2E_PORT: String(await freePort()),
      }),
  },
  {
    name: 'package',
    title: 'The package: publint, Are the types wrong?, knip',
    run: () =>
      all(
        () => tool('publint', 'publint', ['--strict']),
        () => tool('@arethetypeswrong/cli', 'attw', ['--pack', '.', '--profile', 'esm-only']),
        () => tool('knip', 'knip', ['--no-config-hints']),
      ),
  },
  { name: 'sizes', title: 'Size budgets', run: () => tool('size-limit', 'size-limit', []) },
];

/** Steps to run while working: they take a minute or two and need no build. */
export const QUICK: readonly Step[] = [
  TYPES,
  LINT,
  nodeTests('Pure functions, in Node', 'test/{congress,campaign,state,i18n,lib}/**/*.test.ts'),
  unitTests('Unit tests in Chromium', unitInOne),
];
