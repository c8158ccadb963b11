// The steps of `npm run test:hosts`: the card in other people's tools, each installed and built as a site owner does.
import { join } from 'node:path';
import { chosenEngines } from '../browsers.ts';
import { findWordPress } from '../wordpress/packages.ts';
import { COUNTS_FILE, countsFile } from './counts.ts';
import type { Step } from './run-steps.ts';
import { node } from './run.ts';

interface Host {
  name: string;
  title: string;
  /** Undefined, or why it cannot be tried here. */
  missing?: () => string | undefined;
}

const HOSTS: readonly Host[] = [
  { name: 'frameworks', title: 'The package in apps of React, Vue and Svelte' },
  { name: 'generators', title: 'The card in sites of Hugo, Jekyll and Eleventy' },
  {
    name: 'wordpress',
    title: 'The plugin in a WordPress',
    // under CI the script itself says what is missing, and fails
    missing: () => (process.env.CI || findWordPress() ? undefined : 'There is no WordPress here.'),
  },
];

/** @param args for Playwright: a file, `-g` with a test's name */
export const hostSteps = (args: string[]): readonly Step[] =>
  HOSTS.map(({ name, title, missing }) => ({
    name,
    title,
    inBrowsers: true,
    counts: countsFile(name),
    run: (counts) => {
      const reason = chosenEngines().includes('chromium') ? missing?.() : 'It is opened in Chromium alone.';
      if (reason === undefined)
        return node([join('tools', 'test', `${name}.ts`), ...args], { [COUNTS_FILE]: counts });
      console.log(`Left out: ${reason}`);
      return Promise.resolve('left out');
    },
  }));
