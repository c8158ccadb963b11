// The steps of `npm run test:hosts`: tests of the card in other tools, each installed and built as a site owner does.
import { join } from 'node:path';
import { chosenEngines } from '../browsers.ts';
import { findCurrentWordPress } from '../wordpress/current.ts';
import { findWordPress } from '../wordpress/packages.ts';
import { COUNTS_FILE, countsFile } from './test-counts.ts';
import type { Step } from './run-steps.ts';
import { node } from './run.ts';

interface Host {
  name: string;
  title: string;
  withoutBrowser?: boolean;
  /** Of tools/test, if it is not named like the host. */
  script?: string;
  /** The variables for the script, or why the host cannot be tested here. */
  prepare?: () => NodeJS.ProcessEnv | string;
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
    title: "The plugin in Debian 12's WordPress",
    // under CI the script runs anyway, and fails with what is missing
    prepare: () => (process.env.CI || findWordPress() ? {} : 'WordPress is not available here.'),
  },
  {
    name: 'wordpress-current',
    title: 'The plugin in the current WordPress',
    script: 'wordpress',
    // left out under CI too where the index is out of reach
    prepare: () => {
      if (process.env.HK_WORDPRESS) return 'HK_WORDPRESS names the WordPress to test in.';
      const folder = findCurrentWordPress();
      return folder
        ? { HK_WORDPRESS: folder, HK_TESTED_BEFORE: '1' }
        : "Debian's index of packages cannot be fetched, so the plugin is not tested in the current WordPress.";
    },
  },
];

/** @param args for Playwright: a file, `-g` with a test's name */
export const hostSteps = (args: string[]): readonly Step[] =>
  HOSTS.map(({ name, title, withoutBrowser, script = name, prepare }) => ({
    name,
    title,
    inBrowsers: !withoutBrowser,
    counts: countsFile(name),
    run: (counts) => {
      const prepared =
        withoutBrowser || chosenEngines().includes('chromium')
          ? (prepare?.() ?? {})
          : 'These tests run only in Chromium.';
      if (typeof prepared !== 'string')
        return node([join('tools', 'test', `${script}.ts`), ...args], { ...prepared, [COUNTS_FILE]: counts });
      console.log(`Left out: ${prepared}`);
      return Promise.resolve('left out');
    },
  }));
