// The last step of the build: lays the tables beside the module.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (to: string) => fileURLToPath(new URL(`../../${to}`, import.meta.url));

cpSync(path('data'), path('dist/data'), { recursive: true });
