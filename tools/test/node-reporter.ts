// Counts the tests of a `node --test` run. It stands beside the reporter that a person reads, and says nothing.
import type { TestEvent } from 'node:test/reporters';
import { writeCounts } from './counts.ts';

export default async function* countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    // each file has a summary of its own; the one without a file is the whole run's
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    writeCounts({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo });
    yield '';
  }
}
