// The site that tools/test/wordpress.ts has started.
import { defineConfig } from '@playwright/test';
import { hostConfig } from '../../tools/test/host-config.ts';
import { URL_OF_SITE } from './site.ts';

// what reads the same whatever WordPress is around it
const ONCE = /php -l |: the last good tables stay/;

export default defineConfig(hostConfig('wordpress'), {
  timeout: 90_000,
  ...(process.env.HK_TESTED_BEFORE && { grepInvert: ONCE }),
  use: { baseURL: URL_OF_SITE, viewport: { width: 1280, height: 900 } },
  // one site: what changes its settings waits until the posts are done, and the end comes last
  projects: [
    { name: 'install', testMatch: 'install.spec.ts' },
    { name: 'php', testMatch: 'php.spec.ts' },
    {
      name: 'posts',
      testMatch: ['posts.spec.ts', 'editor.spec.ts', 'hostile-posts.spec.ts', 'pages.spec.ts'],
      dependencies: ['install'],
    },
    { name: 'settings', testMatch: ['settings.spec.ts'], dependencies: ['posts'], fullyParallel: false },
    { name: 'refresh', testMatch: 'refresh.spec.ts', dependencies: ['settings'], fullyParallel: false },
    { name: 'network', testMatch: 'network.spec.ts', dependencies: ['refresh'], fullyParallel: false },
    { name: 'uninstall', testMatch: 'uninstall.spec.ts', dependencies: ['network'], fullyParallel: false },
  ],
});
