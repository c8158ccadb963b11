// The last step of the build: lays beside the module what it fetches, and what editors read.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localeFiles } from './locales.ts';

const path = (to: string) => fileURLToPath(new URL(`../../${to}`, import.meta.url));

cpSync(path('data'), path('dist/data'), { recursive: true });
cpSync(path('src/campaign/campaign.schema.json'), path('dist/campaign.schema.json'));
mkdirSync(path('dist/locales'), { recursive: true });
for (const { language, text } of localeFiles()) writeFileSync(path(`dist/locales/${language}.json`), text);
