// npm run site: builds the project's site into .cache/site, or into another folder: npm run site -- public
// With the address that the site will have, it publishes the WordPress plugin too, which then offers to fetch newer tables from
// there: npm run site -- public https://example.org/hong-kong/
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pluginFiles } from './plugin/plugin-files.ts';
import { zipOf } from './plugin/zip.ts';
import { buildSite } from './site/build-site.ts';
import { ROOT } from './test/run.ts';

const into = process.argv[2] ?? join(ROOT, '.cache', 'site');
const address = process.argv[3];
buildSite(ROOT, into);
if (address)
  writeFileSync(
    join(into, 'hk-advocacy-card.zip'),
    zipOf(pluginFiles(new URL('dist/data/', address.endsWith('/') ? address : `${address}/`).href)),
  );
console.log(into);
