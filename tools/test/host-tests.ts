// What the tests in frameworks, generators and WordPress share.
import { join } from 'node:path';
import { ensureBrowsers, findBrowsers } from '../browsers.ts';
import { formatCounts, writeCounts } from './test-counts.ts';
import { stopRunning, tool } from './run.ts';

export function findChromium(): boolean {
  const { message } = ensureBrowsers();
  const isFound = !!findBrowsers().chromium;
  if (!isFound) console.error(message);
  return isFound;
}

/** Counts one failure, if there is nothing to test. */
export function fail(): boolean {
  const counts = { passed: 0, failed: 1, skipped: 0 };
  writeCounts(counts);
  console.log(formatCounts(counts));
  return false;
}

/** Runs the Playwright tests in a folder, with the arguments of this command. */
export const openInPlaywright = (folder: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  tool(
    '@playwright/test',
    'playwright',
    ['test', '--config', join(folder, 'playwright.config.ts'), ...process.argv.slice(2)],
    env,
  );

/** @param stop ends other programs that were started */
export function stopOnSignals(stop: () => Promise<void> = () => Promise.resolve()): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(
      signal,
      () =>
        void stopRunning()
          .then(stop)
          .then(() => process.exit(130)),
    );
}
