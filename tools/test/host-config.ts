// The Playwright configuration of the tests in frameworks, generators and WordPress. They run only in Chromium, because
// differences between engines are tested in test/e2e.
import type { PlaywrightTestConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromiumForTests } from '../browsers.ts';

/** @param name of the host, for the output folder */
export const hostConfig = (name: string) =>
  ({
    testDir: '.',
    outputDir: `../../.cache/playwright-${name}`,
    forbidOnly: !!process.env.CI,
    retries: 0,
    // long, because the machine may be busy
    expect: { timeout: 15_000 },
    timeout: 60_000,
    fullyParallel: true,
    workers: 2,
    reporter: [['list'], [fileURLToPath(new URL('playwright-reporter.ts', import.meta.url))]],
    use: {
      browserName: 'chromium',
      launchOptions: chromiumForTests(),
    },
  }) satisfies PlaywrightTestConfig;
