// Counts the tests of a Playwright run.
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { formatCounts, writeCounts } from './test-counts.ts';

export default class CountReporter implements Reporter {
  #tests = new Map<string, TestCase>();

  onTestEnd(test: TestCase): void {
    this.#tests.set(test.id, test);
  }

  onExit(): Promise<void> {
    const withOutcome = (...outcomes: string[]) =>
      [...this.#tests.values()].filter((test) => outcomes.includes(test.outcome()));
    // without retries no test is flaky; if retries are ever added, flaky tests count as failed
    const failures = withOutcome('unexpected', 'flaky').map((test) =>
      test.titlePath().filter(Boolean).join(' › '),
    );
    const counts = {
      passed: withOutcome('expected').length,
      failed: failures.length,
      skipped: withOutcome('skipped').length,
      failures,
    };
    writeCounts(counts);
    console.log(formatCounts(counts));
    return Promise.resolve();
  }
}
