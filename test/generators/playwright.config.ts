// The built sites of this folder in Chromium: what an engine makes of the card is what test/e2e is about.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers } from '../../tools/browsers.ts';

const executablePath = findBrowsers().chromium?.path;

export default defineConfig({
  testDir: '.',
  testMatch: 'generators.spec.ts',
  outputDir: '../../.cache/playwright-generators',
  forbidOnly: !!process.env.CI,
  retries: 0,
  // a busy machine is no mistake of the card's
  expect: { timeout: 15_000 },
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['../../tools/test/playwright-reporter.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: { ...(executablePath && { executablePath }), args: [...CHROMIUM_FLAGS] },
  },
});
