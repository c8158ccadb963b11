// The built sites of this folder.
import { defineConfig } from '@playwright/test';
import { outsideConfig } from '../../tools/test/outside-config.ts';

export default defineConfig(outsideConfig('generators'), { testMatch: 'generators.spec.ts' });
