// The steps of the test command, in the order they run in: what is quick to fail comes first, and what reads
// dist/ comes after the build.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chosenEngines } from '../browsers.ts';
import { freePort } from '../free-port.ts';
import { findWordPress } from '../wordpress/packages.ts';
import { checkBuild } from './build.ts';
import { COUNTS_FILE } from './counts.ts';
import { checkData } from './data.ts';
import { all, node, ROOT, tool } from './run.ts';

export interface Step {
  name: string;
  title: string;
  /** Runs in browsers, which are looked for (and installed where possible) beforehand. */
  inBrowsers?: true;
  /** Given: the step runs tests, and its reporter counts them into this file. Else the step counts as one. */
  counts?: string;
  run(counts: string): Promise<boolean | 'left out'>;
}

const countsFile = (name: string) => join(ROOT, '.cache', 'counts', `${name}.json`);

function analyzeTemplates(): Promise<boolean> {
  const rules = {
    // warnings by default, and each one a mistake. An unknown attribute stays a warning, as the list is not new
    // enough to know enterkeyhint or popover.
    'no-unknown-tag-name': 'error',
    'no-unknown-property': 'error',
    'no-unknown-slot': 'error',
    // its list of CSS is older than container queries and color-scheme
    'no-invalid-css': 'off',
    // elements do not define themselves: src/embed defines all of them or, beside another copy, none
    'no-missing-import': 'off',
  };
  const options = Object.entries(rules).flatMap(([rule, severity]) => [`--rules.${rule}`, severity]);
  return tool('lit-analyzer', 'lit-analyzer', ['--strict', ...options, 'src/**/*.ts']);
}

/** html-validate takes a pattern without a file for a mistake, and no pattern for a call for help. */
function validatePages(): Promise<boolean> {
  const pages = ['demo', 'test/e2e/pages'].flatMap((folder) =>
    globSync(`${folder}/**/*.html`, { cwd: ROOT }),
  );
  if (pages.length > 0) return tool('html-validate', 'html-validate', ['--max-warnings', '0', ...pages]);
  console.log('html-validate: there is no page');
  return Promise.resolve(false);
}

function lint(): Promise<boolean> {
  return all(
    () => tool('eslint', 'eslint', ['.', '--max-warnings', '0']),
    analyzeTemplates,
    validatePages,
    () => tool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
  );
}

function unit(counts: string): Promise<boolean> {
  // only Chromium measures coverage
  const coverage = chosenEngines().includes('chromium') ? ['--coverage'] : [];
  return tool('@web/test-runner', 'wtr', coverage, { [COUNTS_FILE]: counts });
}

export const STEPS: readonly Step[] = [
  { name: 'types', title: 'Types', run: () => tool('typescript', 'tsc', ['--noEmit']) },
  { name: 'lint', title: 'Lint: ESLint, lit-analyzer, html-validate, Prettier', run: lint },
  { name: 'build', title: 'dist/ and custom-elements.json are what the sources build', run: checkBuild },
  { name: 'data', title: 'data/ is what the source files compile to', run: checkData },
  {
    name: 'node',
    title: 'Tests of the tools, in Node',
    counts: countsFile('node'),
    run: (counts) =>
      node(
        [
          '--test',
          '--test-reporter=spec',
          '--test-reporter-destination=stdout',
          '--test-reporter=./tools/test/node-reporter.ts',
          '--test-reporter-destination=stdout',
          'test/tools/**/*.test.ts',
        ],
        { [COUNTS_FILE]: counts },
      ),
  },
  { name: 'unit', title: 'Unit tests', inBrowsers: true, counts: countsFile('unit'), run: unit },
  {
    name: 'unit-dev',
    title: "Unit tests once more, with Lit's development build",
    inBrowsers: true,
    counts: countsFile('unit-dev'),
    run: (counts) => {
      const engines = chosenEngines();
      // Chromium where it is to be had: what this run shows does not depend on the engine
      const BROWSERS = engines.includes('chromium') ? 'chromium' : engines[0];
      return tool('@web/test-runner', 'wtr', [], {
        [COUNTS_FILE]: counts,
        EXPORT_CONDITION: 'development',
        BROWSERS,
      });
    },
  },
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
  {
    name: 'frameworks',
    title: 'The package in apps of React, Vue and Svelte',
    inBrowsers: true,
    counts: countsFile('frameworks'),
    run: (counts) => {
      if (chosenEngines().includes('chromium'))
        return node(['tools/test/frameworks.ts'], { [COUNTS_FILE]: counts });
      console.log('Left out: the apps are opened in Chromium.');
      return Promise.resolve('left out');
    },
  },
  {
    name: 'generators',
    title: 'The card in sites of Hugo, Jekyll and Eleventy',
    inBrowsers: true,
    counts: countsFile('generators'),
    run: (counts) => {
      if (chosenEngines().includes('chromium'))
        return node(['tools/test/generators.ts'], { [COUNTS_FILE]: counts });
      console.log('Left out: the sites are opened in Chromium.');
      return Promise.resolve('left out');
    },
  },
  {
    name: 'wordpress',
    title: 'The plugin in a WordPress',
    inBrowsers: true,
    counts: countsFile('wordpress'),
    run: (counts) => {
      // it says itself what is missing
      if (chosenEngines().includes('chromium') && (process.env.CI || findWordPress()))
        return node(['tools/test/wordpress.ts'], { [COUNTS_FILE]: counts });
      console.log('Left out: the plugin is tried in Chromium, in a WordPress.');
      return Promise.resolve('left out');
    },
  },
];
