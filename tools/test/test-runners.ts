// Runs the tests of test/test-runners with the packed npm package, in other people's test runners and the pages that they make up.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, installPackage, stopOnSignals } from './host-tests.ts';
import { node, ROOT } from './run.ts';
import { formatCounts, writeCounts } from './test-counts.ts';

const SOURCE = fileURLToPath(new URL('../../test/test-runners', import.meta.url));
const BUILT = fileURLToPath(new URL('../../.cache/test-runners', import.meta.url));

const script = (file: string) => join(BUILT, 'node_modules', file);
const VITEST = [script('vitest/vitest.mjs'), 'run', '--globals', '--reporter=default', '--reporter=json'];
// Jest reads modules only so: https://jestjs.io/docs/ecmascript-modules
const JEST = ['--no-warnings', '--experimental-vm-modules', script('jest/bin/jest.js'), '--json'];

const RUNS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['vitest-jsdom', [...VITEST, '--environment=jsdom']],
  ['vitest-happy-dom', [...VITEST, '--environment=happy-dom']],
  ['jest-jsdom', [...JEST, '--env=jsdom']],
  ['jest-happy-dom', [...JEST, '--env=@happy-dom/jest-environment']],
];

/** The test that the documentation shows. */
function saveExample(): void {
  const example = /^## In tests\n[^#]*?```js\n([^`]+)```/m.exec(
    readFileSync(join(ROOT, 'docs', 'apps.md'), 'utf8'),
  )?.[1];
  if (!example) throw new Error('docs/apps.md shows no test');
  writeFileSync(join(BUILT, 'example.test.js'), example);
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

stopOnSignals();
if (!(await installPackage(SOURCE, BUILT))) fail();
else {
  saveExample();
  const total = { passed: 0, failed: 0, skipped: 0 };
  let isGood = true;
  for (const [name, args] of RUNS) {
    console.log(`\n${name}`);
    const file = join(BUILT, `${name}.json`);
    // also false for a rejection that no test awaited
    isGood = (await node([...args, `--outputFile=${file}`], {}, BUILT)) && isGood;
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
  }
  writeCounts(total);
  console.log(formatCounts(total));
  process.exitCode = isGood ? 0 : 1;
}
