// npm run site: builds the project's site into .cache/site, or into another folder: npm run site -- public
//   --keep    over an older build: the cards and downloads of older versions stay
//   --npm     the package is on npm: the configurator may name it, and jsDelivr's copy of it
//   --data    replaces only data/, the newest tables
//   --address https://example.org/hong-kong/   where the site will be: the WordPress plugin then offers to fetch newer tables there
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, layData } from './site/build-site.ts';
import { ROOT } from './test/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'boolean' },
    npm: { type: 'boolean' },
    data: { type: 'boolean' },
    address: { type: 'string' },
  },
});
const into = positionals[0] ?? join(ROOT, '.cache', 'site');
if (values.data) layData(ROOT, into);
else buildSite(ROOT, into, { keep: values.keep, isOnNpm: values.npm, address: values.address });
console.log(into);
