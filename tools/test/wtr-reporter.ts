// Counts the tests of a @web/test-runner run. A file that cannot be loaded counts as one failure.
import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { formatCounts, writeCounts, type Counts } from './test-counts.ts';

function addSuite(counts: Counts, suite: TestSuiteResult | undefined): void {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) addSuite(counts, inner);
}

export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        addSuite(counts, session.testResults);
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      writeCounts(counts);
      // on exit, because the runner prints its own report after this call
      process.once('exit', () => console.log(formatCounts(counts)));
    },
  };
}
