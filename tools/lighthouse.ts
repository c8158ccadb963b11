// npm run lighthouse: Lighthouse scores of the configurator and of a plain page with the card, in the installed Chromium.
// Lighthouse is 90 MB and nothing else needs it, so it is not a dependency: npm downloads it into its cache.
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowsers } from './browsers.ts';
import { buildSite } from './site/build-site.ts';
import { serve } from './static-server.mjs';
import { npm, ROOT } from './test/run.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['index.html', 'card.html'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<
    string,
    { title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }
  >;
}

const folder = join(ROOT, '.cache', 'lighthouse');
const site = join(ROOT, '.cache', 'site');
mkdirSync(folder, { recursive: true });
buildSite(ROOT, site);
const files = await serve({ root: site, port: 0 });
// compressed, as web hosts do
const server = createServer((request, response) => {
  void fetch(new URL(request.url ?? '', files.url)).then(async (answer) => {
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = { 'content-type': answer.headers.get('content-type') ?? '', 'content-encoding': 'gzip' };
    response.writeHead(answer.status, headers).end(gzipSync(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const origin = `http://127.0.0.1:${port}/`;
process.env['CHROME_PATH'] = findBrowsers().chromium?.path;
let isPerfect = true;

for (const page of PAGES) {
  const output = join(folder, `${page}.json`);
  const args = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', origin + page, '--quiet'];
  const options = ['--output=json', `--output-path=${output}`, `--only-categories=${CATEGORIES.join(',')}`];
  if (!(await npm([...args, ...options, '--chrome-flags=--headless --no-sandbox']))) {
    isPerfect = false;
    continue;
  }
  const { categories, audits } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  for (const { title, score } of Object.values(categories)) {
    console.log(`${page.padEnd(12)} ${title.padEnd(16)} ${Math.round((score ?? 0) * 100)}`);
    if (score !== 1) isPerfect = false;
  }
  for (const { title, score, scoreDisplayMode, displayValue } of Object.values(audits))
    if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
      console.log(`  ${title}${displayValue ? `: ${displayValue}` : ''}`);
}

server.close();
await files.close();
process.exitCode = isPerfect ? 0 : 1;
