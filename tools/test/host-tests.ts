// What the tests of the card in other people's tools share.
import { join } from 'node:path';
import { ensureBrowsers, findBrowsers } from '../browsers.ts';
import { formatCounts, writeCounts } from './counts.ts';
import { stopRunning, tool } from './run.ts';

export function findChromium(): boolean {
  const { say } = ensureBrowsers();
  const isThere = !!findBrowsers().chromium;
  if (!isThere) console.error(say);
  return isThere;
}

/** Where there is nothing to open, that is one failure. */
export function fail(): boolean {
  const counts = { passed: 0, failed: 1, skipped: 0 };
  writeCounts(counts);
  console.log(formatCounts(counts));
  return false;
}

/** Runs the Playwright tests in a folder; what the command was given goes to Playwright. */
export const openInPlaywright = (folder: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  tool(
    '@playwright/test',
    'playwright',
    ['test', '--config', join(folder, 'playwright.config.ts'), ...process.argv.slice(2)],
    env,
  );

/** @param stop ends what else was started */
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
