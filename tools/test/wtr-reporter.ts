// Counts the tests of a @web/test-runner run. A file that cannot be loaded counts as one failure.
import { relative } from 'node:path';
import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { formatCounts, writeCounts, type Counts } from './test-counts.ts';

function addSuite(counts: Required<Counts>, suite: TestSuiteResult | undefined, where: string): void {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else {
      counts.failed++;
      counts.failures.push(`${where} › ${test.name}`);
    }
  }
  for (const inner of suite?.suites ?? []) addSuite(counts, inner, `${where} › ${inner.name}`);
}

export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
      for (const session of sessions) {
        const before = counts.failed;
        const where = `${session.browser.name} › ${relative('', session.testFile ?? '')}`;
        addSuite(counts, session.testResults, where);
        if (session.passed || counts.failed > before) continue;
        counts.failed++;
        counts.failures.push(where);
      }
      writeCounts(counts);
      // on exit, because the runner prints its own report after this call
      process.once('exit', () => console.log(formatCounts(counts)));
    },
  };
}
