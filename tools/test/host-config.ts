// How the tests of the card in other people's tools run: in Chromium alone. What an engine makes of the card is what
// test/e2e is about.
import type { PlaywrightTestConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, findBrowsers } from '../browsers.ts';

const executablePath = findBrowsers().chromium?.path;

/** @param name of the test, for the folder of what it leaves */
export const outsideConfig = (name: string) =>
  ({
    testDir: '.',
    outputDir: `../../.cache/playwright-${name}`,
    forbidOnly: !!process.env.CI,
    retries: 0,
    // a busy machine is no mistake of the card's
    expect: { timeout: 15_000 },
    timeout: 60_000,
    fullyParallel: true,
    workers: 2,
    reporter: [['list'], [fileURLToPath(new URL('playwright-reporter.ts', import.meta.url))]],
    use: {
      browserName: 'chromium',
      launchOptions: { ...(executablePath && { executablePath }), args: [...CHROMIUM_FLAGS] },
    },
  }) satisfies PlaywrightTestConfig;
