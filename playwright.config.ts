// End-to-end tests: the built files in real pages, in the Chromium and the Firefox that are on this machine.
import { defineConfig } from '@playwright/test';
import { chromiumForTests, findBrowsers } from './tools/browsers.ts';

// the test command passes a free one
const port = Number(process.env.HK_E2E_PORT ?? 8123);
const chromium = chromiumForTests();
const { firefox } = findBrowsers();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/playwright',
  snapshotPathTemplate: '{testDir}/screenshots/{arg}-{projectName}{ext}',
  forbidOnly: !!process.env.CI,
  // a test that fails once has failed
  retries: 0,
  fullyParallel: true,
  // on two cores: with two of them a core had nothing to do for a quarter of the time, because tests wait for timers and frames;
  // three take about a tenth less, four hardly less than that
  workers: 3,
  // on a busy machine, axe alone takes ten seconds for a large page
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./tools/test/playwright-reporter.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // office hours are told by the visitor's clock: the same one on every machine
    timezoneId: 'America/New_York',
  },
  projects: [
    ...(chromium
      ? [
          {
            name: 'chromium',
            testIgnore: '**/*.firefox.spec.ts',
            use: {
              browserName: 'chromium' as const,
              // A new context for each test is a new window for each, and that took a quarter of the processor time of all tests:
              // docs/decisions/one-context.md. Permissions stay between tests, so test/e2e/support.ts takes them back.
              reuseContext: true,
              launchOptions: chromium,
            },
          },
        ]
      : []),
    ...(firefox
      ? [
          {
            // The machine's own Firefox over WebDriver BiDi. Playwright 1.65 sends a command that Firefox ESR 153
            // lacks (emulation.setMediaFeaturesOverride) and fails at newContext; 1.64.1 and older work.
            // `tap()` and `emulateMedia()` do nothing here, and say nothing.
            name: 'firefox',
            // what only Chromium can measure or emulate
            testIgnore: '**/*.chromium.spec.ts',
            // what is the same in every engine, and Chromium does: see ONE_ENGINE in test/e2e/support.ts
            ...(chromium && { grepInvert: /@one-engine/ }),
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox.path },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'node test/e2e/server.mjs',
    url: `http://127.0.0.1:${port}/ready`,
    env: { PORT: String(port) },
  },
});
