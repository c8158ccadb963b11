// Where tools/test/frameworks.ts builds the apps of this folder.
import { fileURLToPath } from 'node:url';

export const APPS = ['react', 'vue', 'svelte'] as const;

export const SOURCE: string = fileURLToPath(new URL('.', import.meta.url));

export const BUILT: string = fileURLToPath(new URL('../../.cache/frameworks', import.meta.url));
