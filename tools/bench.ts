// npm run bench: what the card costs a page, in bytes, and what a lookup costs a visitor, in milliseconds. Each figure
// stands beside its budget. Nothing here passes or fails: sizes are held by the tests, times depend on the machine.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers } from './browsers.ts';
import { sizeOf } from './build/sizes.ts';
import { serve } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const SIZES: [file: string, budget: number | null][] = [
  ['hk-advocacy-card.js', 20],
  ['campaign-reader.js', 1.5],
  ['named-directory.js', 1.5],
  ['locales/zh-HK.json', 6],
  ['congress.js', null],
  ['data/manifest.json', 0.5],
  ['data/119/zips.txt', 27],
  ['data/119/members.txt', 13],
  ['hk-advocacy-card.standalone.js', null],
];

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(2).padStart(8);

function printSizes(): void {
  console.log('Sizes in KB (1,024 bytes): raw, gzip -9, brotli -q 11, budget (brotli)');
  for (const [file, budget] of SIZES) {
    const { raw, gzip, brotli } = sizeOf(file);
    const sizes = [raw, gzip, brotli].map(kilobytes).join('');
    console.log(`  ${file.padEnd(32)}${sizes}${budget ? String(budget).padStart(8) : ''}`);
  }
}

/** In the page: the tables are in memory, so that what is timed is the card's own work and not the network's. */
async function timeLookups(rounds: number): Promise<{ first: number[]; later: number[] }> {
  const names = ['manifest.json', '119/zips.txt', '119/members.txt'];
  const tables = new Map<string, ArrayBuffer>();
  for (const name of names) tables.set(name, await (await fetch(`/dist/data/${name}`)).arrayBuffer());
  window.fetch = (url) => {
    const name = names.find((one) => (url as string).includes(one))!;
    const response = { ok: true, arrayBuffer: () => Promise.resolve(tables.get(name)!) };
    return Promise.resolve(response as Response);
  };
  const zips = ['10118', '59001', '90210', '97635', '00801', '43125', '33313', '20001', '75001', '60601'];
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // another query is another copy of the module: it has read nothing yet
    const copy = (await import(`/dist/congress.js?${round}`)) as typeof import('../src/congress/index.ts');
    let start = performance.now();
    await copy.findByZip('90210');
    first.push(performance.now() - start);
    start = performance.now();
    for (let i = 0; i < 1000; i++) await copy.findByZip(zips[i % zips.length]!);
    later.push((performance.now() - start) / 1000);
  }
  return { first, later };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

async function printTimes(): Promise<void> {
  const executablePath = findBrowsers().chromium?.path;
  if (!executablePath) return console.log('Times: left out, there is no Chromium here.');
  const server = await serve({ root: ROOT, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}demo/`);
    const { first, later } = await page.evaluate(timeLookups, 15);
    console.log('Times in Chromium on this machine, in ms (median of 15 fresh copies):');
    console.log(
      `  decoding both tables and the first answer  ${median(first).toFixed(2).padStart(8)}  budget 15`,
    );
    console.log(
      `  each later answer                          ${median(later).toFixed(4).padStart(8)}  budget 1`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

printSizes();
await printTimes();
