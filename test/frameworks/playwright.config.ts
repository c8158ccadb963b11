// The built apps of this folder.
import { defineConfig } from '@playwright/test';
import { hostConfig } from '../../tools/test/host-config.ts';

export default defineConfig(hostConfig('frameworks'), { testMatch: 'frameworks.spec.ts' });
