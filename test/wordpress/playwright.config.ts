// The site that tools/test/wordpress.ts has started, in Chromium: what an engine makes of the card is what test/e2e is about.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers } from '../../tools/browsers.ts';
import { URL_OF_SITE } from './site.ts';

const executablePath = findBrowsers().chromium?.path;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright-wordpress',
  forbidOnly: !!process.env.CI,
  retries: 0,
  // a busy machine is no mistake of the plugin's
  expect: { timeout: 15_000 },
  timeout: 90_000,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['../../tools/test/playwright-reporter.ts']],
  use: {
    browserName: 'chromium',
    baseURL: URL_OF_SITE,
    viewport: { width: 1280, height: 900 },
    launchOptions: { ...(executablePath && { executablePath }), args: [...CHROMIUM_FLAGS] },
  },
  // one site: what changes its settings waits until the posts are done, and the end comes last
  projects: [
    { name: 'install', testMatch: 'install.spec.ts' },
    { name: 'php', testMatch: 'php.spec.ts' },
    {
      name: 'posts',
      testMatch: ['posts.spec.ts', 'editor.spec.ts', 'hostile.spec.ts', 'pages.spec.ts'],
      dependencies: ['install'],
    },
    { name: 'settings', testMatch: ['settings.spec.ts'], dependencies: ['posts'], fullyParallel: false },
    { name: 'refresh', testMatch: 'refresh.spec.ts', dependencies: ['settings'], fullyParallel: false },
    { name: 'uninstall', testMatch: 'uninstall.spec.ts', dependencies: ['refresh'], fullyParallel: false },
  ],
});
