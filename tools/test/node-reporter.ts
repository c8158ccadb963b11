// Counts the tests of a `node --test` run. It prints nothing, and is used beside another reporter.
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { writeCounts } from './test-counts.ts';

export default async function* countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  for await (const event of source) {
    if (event.type === 'test:fail')
      failures.push(`${relative('', event.data.file ?? '')} › ${event.data.name}`);
    // each file has a summary; the one without a file is for the whole run
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    writeCounts({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo, failures });
    yield '';
  }
}
