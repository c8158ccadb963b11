// The built apps of this folder.
import { defineConfig } from '@playwright/test';
import { outsideConfig } from '../../tools/test/outside-config.ts';

export default defineConfig(outsideConfig('frameworks'), { testMatch: 'frameworks.spec.ts' });
