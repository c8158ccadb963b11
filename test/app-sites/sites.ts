// Where tools/test/app-sites.ts builds the sites of this folder.
import { fileURLToPath } from 'node:url';
import { clean, type Picks } from '../../demo/configurator/picks.js';

export const SOURCE: string = fileURLToPath(new URL('.', import.meta.url));

export const BUILT: string = fileURLToPath(new URL('../../.cache/app-sites', import.meta.url));

export interface AppSite {
  name: string;
  folder: string;
  /** The file that the snippet is saved as, and its kind in the configurator. */
  snippet: [file: string, kind: string];
  /** The script of a package that builds it, and its arguments. */
  build: [script: string, ...args: string[]];
  env?: Record<string, string>;
  /** What is served to visitors: a folder of files. */
  files: string;
  /** The script that serves it, where it is not the folder alone; the port comes after its arguments. */
  start?: [script: string, ...args: string[]];
}

const next = (bundler: 'turbopack' | 'webpack'): AppSite => ({
  name: `Next.js with ${bundler}`,
  folder: 'next',
  snippet: ['app/Card.jsx', 'next'],
  build: ['next/dist/bin/next', 'build', `--${bundler}`],
  env: { HK_NEXT_DIST: `.next-${bundler}`, NEXT_TELEMETRY_DISABLED: '1' },
  files: `.next-${bundler}/static`,
  start: ['next/dist/bin/next', 'start', '--port'],
});

export const SITES: readonly AppSite[] = [
  next('turbopack'),
  next('webpack'),
  {
    name: 'Astro',
    folder: 'astro',
    snippet: ['src/components/Card.astro', 'astro'],
    build: ['astro/bin/astro.mjs', 'build', '--silent'],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    files: 'dist',
  },
  {
    name: 'SvelteKit',
    folder: 'sveltekit',
    snippet: ['src/routes/Card.svelte', 'svelte'],
    build: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    files: 'build',
  },
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    snippet: ['src/components/Card.jsx', 'docusaurus'],
    build: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
    files: 'build',
  },
  {
    name: 'Nuxt',
    folder: 'nuxt',
    snippet: ['app/components/Card.vue', 'nuxt'],
    build: ['nuxt/bin/nuxt.mjs', 'generate', '--logLevel', 'silent'],
    env: { NUXT_TELEMETRY_DISABLED: '1' },
    files: '.output/public',
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    snippet: ['.vitepress/components/Card.vue', 'vitepress'],
    build: ['vitepress/bin/vitepress.js', 'build'],
    files: '.vitepress/dist',
  },
  {
    name: 'Angular',
    folder: 'angular',
    snippet: ['src/app/card.ts', 'angular'],
    build: ['@angular/cli/bin/ng.js', 'build', '--progress=false'],
    env: { NG_CLI_ANALYTICS: 'false' },
    files: 'dist',
  },
];

/** Texts that a template language would take for code, in the language whose words are a module of their own. */
export const PICKS: Picks = clean({
  heading: 'Riverside {for} {{ Hong Kong }} & "friends" <b>',
  sections: ['call', 'letter', 'facts', 'actions'],
  leaveOut: ['hketo-act', 'hketo'],
  organizer: 'Readers {of} `Riverside` @ ${here} \\n',
  accent: '#c8102e',
  lang: 'zh-HK',
});
