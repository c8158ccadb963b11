// Runs the steps of a test command. A step that fails does not stop the ones after it, and the last line is the total:
// `N passed, N failed`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../browsers.ts';
import { forgetCounts, readCounts } from './counts.ts';
import { ROOT, stopRunning } from './run.ts';

export interface Step {
  name: string;
  title: string;
  /** Runs in browsers, which are looked for (and installed where possible) beforehand. */
  inBrowsers?: boolean;
  /** Given: the step runs tests, and its reporter counts them into this file. Else the step counts as one. */
  counts?: string;
  run(counts: string): Promise<boolean | 'left out'>;
}

interface Total {
  passed: number;
  failed: number;
  /** One line a step, for the end. */
  summary: string[];
}

/** The steps of these names in the order of all, or all where there is no name. An unknown name ends the command. */
export function chooseSteps(all: readonly Step[], names: string[]): readonly Step[] {
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. The steps: ${all.map((s) => s.name).join(' ')}`);
    process.exit(2);
  }
  return names.length > 0 ? all.filter((step) => names.includes(step.name)) : all;
}

/** Adds a step to the total, and gives that in words. */
function count(total: Total, step: Step, result: boolean | 'left out'): string {
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

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

async function runStep(total: Total, step: Step): Promise<void> {
  console.log(`\n=== ${step.name}: ${step.title}`);
  const start = performance.now();
  if (step.counts !== undefined) forgetCounts(step.counts);
  let result: boolean | 'left out' = false;
  try {
    result = await step.run(step.counts ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const line = `${step.name.padEnd(10)} ${secondsSince(start).padStart(6)} s  ${count(total, step, result)}`;
  total.summary.push(line);
  console.log(`--- ${line}`);
}

function readyBrowsers(total: Total): void {
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
  total.summary.push(`browsers             FAILED: ${failure}`);
}

/** Not on standard output alone: a program that runs this command may print lines of its own after ours. */
function writeTotal(file: string, line: string): void {
  mkdirSync(join(ROOT, '.cache', 'counts'), { recursive: true });
  writeFileSync(join(ROOT, '.cache', 'counts', file), `${line}\n`);
  console.log(line);
}

/** @param file in .cache/counts, for the total */
export async function runSteps(steps: readonly Step[], file: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stopRunning().then(() => process.exit(130)));
  }
  process.chdir(ROOT);
  const start = performance.now();
  const total: Total = { passed: 0, failed: 0, summary: [] };
  if (steps.some((step) => step.inBrowsers)) readyBrowsers(total);
  for (const step of steps) await runStep(total, step);

  console.log(`\n=== All steps, in ${secondsSince(start)} s`);
  for (const line of total.summary) console.log(line);
  writeTotal(file, `${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
