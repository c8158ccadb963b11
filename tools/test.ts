// The one test command.
//   npm test                  everything
//   npm test -- unit e2e      only those steps
// A step that fails does not stop the ones after it. The last line is the total: `N passed, N failed`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { forgetCounts, readCounts } from './test/counts.ts';
import { ROOT, stopRunning } from './test/run.ts';
import { STEPS, type Step } from './test/steps.ts';

const total = { passed: 0, failed: 0 };
const summary: string[] = [];

function chooseSteps(names: string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. The steps: ${STEPS.map((s) => s.name).join(' ')}`);
    process.exit(2);
  }
  return names.length > 0 ? STEPS.filter((step) => names.includes(step.name)) : STEPS;
}

/** What a step adds to the total, and how that is said. */
function count(step: Step, result: boolean | 'left out'): string {
  if (result === 'left out') return result;
  if (step.counts === undefined) {
    total[result ? 'passed' : 'failed']++;
    return result ? 'ok' : 'FAILED';
  }
  const { passed = 0, failed = 0, skipped = 0 } = readCounts(step.counts) ?? {};
  // a run that failed without a failed test (coverage, a crash), and a run without any test, is one failure
  const broken = failed === 0 && (!result || passed === 0) ? 1 : 0;
  total.passed += passed;
  total.failed += failed + broken;
  const tests = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  if (broken === 0) return tests;
  return `${tests}; FAILED: ${passed === 0 ? 'no test ran' : 'the tests passed, the run did not'}`;
}

async function runStep(step: Step): Promise<void> {
  console.log(`\n=== ${step.name}: ${step.title}`);
  const start = performance.now();
  if (step.counts !== undefined) forgetCounts(step.counts);
  let result: boolean | 'left out' = false;
  try {
    result = await step.run(step.counts ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${step.name.padEnd(9)} ${seconds.padStart(6)} s  ${count(step, result)}`;
  summary.push(line);
  console.log(`--- ${line}`);
}

function readyBrowsers(): void {
  let failure: string | undefined;
  try {
    const { ok, say } = ensureBrowsers();
    if (say !== undefined) console.log(say);
    if (!ok) failure = say;
  } catch (error) {
    // CHROME_PATH or FIREFOX_PATH names nothing
    failure = error instanceof Error ? error.message : String(error);
    console.log(failure);
  }
  if (failure === undefined) return;
  total.failed++;
  summary.push(`browsers            FAILED: ${failure}`);
}

/** Not on standard output alone: a program that runs this command may print lines of its own after ours. */
function writeTotal(line: string): void {
  mkdirSync(join(ROOT, '.cache', 'counts'), { recursive: true });
  writeFileSync(join(ROOT, '.cache', 'counts', 'total.txt'), `${line}\n`);
  console.log(line);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stopRunning().then(() => process.exit(130)));
}

process.chdir(ROOT);
const steps = chooseSteps(process.argv.slice(2));
if (steps.some((step) => step.inBrowsers)) readyBrowsers();
for (const step of steps) await runStep(step);

console.log('\n=== All steps');
for (const line of summary) console.log(line);
writeTotal(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
