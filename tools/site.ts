// npm run site: builds the project's site into .cache/site, or into another folder: npm run site -- public
import { join } from 'node:path';
import { buildSite } from './site/build-site.ts';
import { ROOT } from './test/run.ts';

const into = process.argv[2] ?? join(ROOT, '.cache', 'site');
buildSite(ROOT, into);
console.log(into);
