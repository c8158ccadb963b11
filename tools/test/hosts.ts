// The steps of `npm run test:hosts`: tests of the card in other tools, each installed and built as a site owner does.
import { join } from 'node:path';
import { chosenEngines } from '../browsers.ts';
import { findWordPress } from '../wordpress/packages.ts';
import { COUNTS_FILE, countsFile } from './test-counts.ts';
import type { Step } from './run-steps.ts';
import { node } from './run.ts';

interface Host {
  name: string;
  title: string;
  withoutBrowser?: boolean;
  /** Why it cannot be tested here, or undefined. */
  missing?: () => string | undefined;
}

const HOSTS: readonly Host[] = [
  { name: 'frameworks', title: 'The package in React, Vue and Svelte apps' },
  {
    name: 'app-sites',
    title: 'The package in Next.js, Astro, SvelteKit, Docusaurus, Nuxt, VitePress and Angular sites',
  },
  {
    name: 'test-runners',
    title: 'The package in Vitest and Jest, with jsdom and happy-dom',
    withoutBrowser: true,
  },
  { name: 'generators', title: 'The card in Hugo, Jekyll and Eleventy sites' },
  {
    name: 'wordpress',
    title: 'The plugin in WordPress',
    // under CI the script runs anyway, and fails with what is missing
    missing: () => (process.env.CI || findWordPress() ? undefined : 'WordPress is not available here.'),
  },
];

/** @param args for Playwright: a file, `-g` with a test's name */
export const hostSteps = (args: string[]): readonly Step[] =>
  HOSTS.map(({ name, title, withoutBrowser, missing }) => ({
    name,
    title,
    inBrowsers: !withoutBrowser,
    counts: countsFile(name),
    run: (counts) => {
      const reason =
        withoutBrowser || chosenEngines().includes('chromium')
          ? missing?.()
          : 'These tests run only in Chromium.';
      if (reason === undefined)
        return node([join('tools', 'test', `${name}.ts`), ...args], { [COUNTS_FILE]: counts });
      console.log(`Left out: ${reason}`);
      return Promise.resolve('left out');
    },
  }));
