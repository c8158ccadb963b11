// What the tests in other people's tools share.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, findBrowsers } from '../browsers.ts';
import { formatCounts, writeCounts } from './test-counts.ts';
import { npm, stopRunning, tool } from './run.ts';

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

/**
 * Copies a folder to another one, and installs there what it asks for and the packed npm package, as its users get it: so nothing
 * is installed into the working tree.
 *
 * @param isCopied whether a file of the folder is wanted there, by its path
 */
export async function installPackage(
  from: string,
  into: string,
  isCopied: (path: string) => boolean = () => true,
): Promise<boolean> {
  rmSync(into, { recursive: true, force: true });
  cpSync(from, into, { recursive: true, filter: (path) => !path.includes('node_modules') && isCopied(path) });
  if (!(await npm(['pack', '--silent', '--pack-destination', into]))) return false;
  const tarball = readdirSync(into).find((name) => name.endsWith('.tgz'))!;
  const flags = ['--prefix', into, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  return (
    (await npm(['ci', ...flags])) &&
    // it is not in the lock file, because it changes with every build; the lock file keeps the other packages as they are
    (await npm(['install', '--no-save', ...flags, join(into, tarball)]))
  );
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
