// Runs the steps of a test command. A failing step does not stop the steps after it. The last line is the total:
// `N passed, N failed`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../browsers.ts';
import { removeCounts, readCounts } from './test-counts.ts';
import { ROOT, stopRunning } from './run.ts';

export interface Step {
  name: string;
  title: string;
  /** The step needs browsers, which are found (and installed where possible) before the first step. */
  inBrowsers?: boolean;
  /** The file into which the step's reporter counts its tests. Without it the whole step counts as one test. */
  counts?: string;
  run(counts: string): Promise<boolean | 'left out'>;
}

interface Total {
  passed: number;
  failed: number;
  /** One line per step, printed at the end. */
  summary: string[];
  /** The names of what failed, printed after that. */
  failures: string[];
}

/** The steps with these names, in their usual order; without names, all steps. An unknown name ends the command. */
export function chooseSteps(all: readonly Step[], names: string[]): readonly Step[] {
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown step: ${unknown.join(', ')}. The steps are: ${all.map((s) => s.name).join(' ')}`);
    process.exit(2);
  }
  return names.length > 0 ? all.filter((step) => names.includes(step.name)) : all;
}

/** Adds a step to the total. Returns the result as text. */
function count(total: Total, step: Step, result: boolean | 'left out'): string {
  if (result === 'left out') return result;
  if (step.counts === undefined) {
    total[result ? 'passed' : 'failed']++;
    if (!result) total.failures.push(step.name);
    return result ? 'ok' : 'FAILED';
  }
  const { passed = 0, failed = 0, skipped = 0, failures = [] } = readCounts(step.counts) ?? {};
  // a run that failed without a failed test (coverage, a crash), or had no test at all, counts as one failure
  const broken = failed === 0 && (!result || passed === 0) ? 1 : 0;
  total.passed += passed;
  total.failed += failed + broken;
  total.failures.push(...failures.map((name) => `${step.name} › ${name}`));
  if (failed + broken > 0 && failures.length === 0) total.failures.push(step.name);
  const tests = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  if (broken === 0) return tests;
  return `${tests}; FAILED: ${passed === 0 ? 'no test ran' : 'the tests passed, but the run failed'}`;
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

async function runStep(total: Total, step: Step): Promise<void> {
  console.log(`\n=== ${step.name}: ${step.title}`);
  const start = performance.now();
  if (step.counts !== undefined) removeCounts(step.counts);
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

function prepareBrowsers(total: Total): void {
  let failure: string | undefined;
  try {
    const { ok, message } = ensureBrowsers();
    if (message !== undefined) console.log(message);
    if (!ok) failure = message;
  } catch (error) {
    // CHROME_PATH or FIREFOX_PATH is wrong
    failure = error instanceof Error ? error.message : String(error);
    console.log(failure);
  }
  if (failure === undefined) return;
  total.failed++;
  total.summary.push(`browsers             FAILED: ${failure}`);
  total.failures.push('browsers');
}

/**
 * The total, and then the names of what failed: also in a file, because a program that runs this command may print other lines
 * after them.
 */
function writeTotal(file: string, { passed, failed, failures }: Total): void {
  const line = `${passed} passed, ${failed} failed`;
  mkdirSync(join(ROOT, '.cache', 'counts'), { recursive: true });
  writeFileSync(join(ROOT, '.cache', 'counts', file), [line, ...failures, ''].join('\n'));
  for (const failure of failures) console.log(`FAILED: ${failure}`);
  console.log(line);
}

/** @param file in .cache/counts, for the total */
export async function runSteps(steps: readonly Step[], file: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stopRunning().then(() => process.exit(130)));
  }
  process.chdir(ROOT);
  const start = performance.now();
  const total: Total = { passed: 0, failed: 0, summary: [], failures: [] };
  if (steps.some((step) => step.inBrowsers)) prepareBrowsers(total);
  for (const step of steps) await runStep(total, step);

  console.log(`\n=== All steps, in ${secondsSince(start)} s`);
  for (const line of total.summary) console.log(line);
  writeTotal(file, total);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
