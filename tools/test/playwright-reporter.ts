// Counts the tests of a Playwright run.
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { formatCounts, writeCounts } from './test-counts.ts';

export default class CountReporter implements Reporter {
  #tests = new Map<string, TestCase>();

  onTestEnd(test: TestCase): void {
    this.#tests.set(test.id, test);
  }

  onExit(): Promise<void> {
    const n = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    for (const test of this.#tests.values()) n[test.outcome()]++;
    // without retries no test is flaky; if retries are ever added, flaky tests count as failed
    const failures = [...this.#tests.values()]
      .filter((test) => !test.ok() || test.outcome() === 'flaky')
      .map((test) => test.titlePath().filter(Boolean).join(' › '));
    const counts = { passed: n.expected, failed: n.unexpected + n.flaky, skipped: n.skipped, failures };
    writeCounts(counts);
    console.log(formatCounts(counts));
    return Promise.resolve();
  }
}
