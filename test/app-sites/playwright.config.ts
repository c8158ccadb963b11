// The built sites of this folder.
import { defineConfig } from '@playwright/test';
import { hostConfig } from '../../tools/test/host-config.ts';

export default defineConfig(hostConfig('app-sites'), { testMatch: 'app-sites.spec.ts' });
