// npm run bench: what the card costs a page, in bytes, what a lookup costs a visitor, in milliseconds, and how long they wait
// after a press. Each figure stands beside its budget. Where the source files are (HK_SOURCES), how positions are answered too.
// Names behind it ask for parts: npm run bench -- interactions. Nothing here passes or fails: sizes are held by the tests, times depend on the machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { printInteractions } from './bench/interactions.ts';
import { printPositions } from './bench/positions.ts';
import { CHROMIUM_FLAGS, findBrowsers } from './browsers.ts';
import { sizeOf } from './build/sizes.ts';
import { serve } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const SIZES: [file: string, budget: number | null][] = [
  ['hk-advocacy-card.js', 22],
  ['campaign-reader.js', 1.5],
  ['named-directory.js', 1.5],
  ['position.js', 1.5],
  ['location.js', 1],
  ['offices.js', 2.5],
  ['guide.js', 7.5],
  ['qr.js', 3.6],
  ['locales/zh-HK.json', 6],
  ['congress.js', null],
  ['data/manifest.json', 0.5],
  ['data/119/zips.txt', 27],
  ['data/119/members.txt', 13],
  ['data/119/boundaries/index.txt', 5],
  ['data/119/boundaries/US.txt', null],
  ['data/119/offices.txt', 36],
  ['data/119/prefixes.txt', 2.5],
  ['hk-advocacy-card.standalone.js', null],
];

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(2).padStart(8);

function printStates(): void {
  const folder = join(ROOT, 'dist/data/119/boundaries');
  const sizes = readdirSync(folder)
    .filter((name) => /^(?!US)[A-Z]{2}\.txt$/.test(name))
    .map((name) => ({ name, size: sizeOf(`data/119/boundaries/${name}`).brotli }))
    .sort((a, b) => b.size - a.size);
  const mean = sizes.reduce((sum, { size }) => sum + size, 0) / sizes.length;
  const [largest] = sizes;
  const what = `  the states' boundaries, brotli: ${sizes.length} files, mean`;
  console.log(
    `${what}${kilobytes(mean)} (budget 5), largest ${largest!.name}${kilobytes(largest!.size)} (budget 17)`,
  );
}

function printSizes(): void {
  console.log('Sizes in KB (1,024 bytes): raw, gzip -9, brotli -q 11, budget (brotli)');
  for (const [file, budget] of SIZES) {
    const { raw, gzip, brotli } = sizeOf(file);
    const sizes = [raw, gzip, brotli].map(kilobytes).join('');
    console.log(`  ${file.padEnd(32)}${sizes}${budget ? String(budget).padStart(8) : ''}`);
  }
  printStates();
}

/** In the page: the tables are in memory, so that what is timed is the card's own work and not the network's. */
async function timeLookups(
  rounds: number,
): Promise<Record<'first' | 'later' | 'state' | 'position', number[]>> {
  const at: Record<string, [latitude: number, longitude: number]> = {
    NY: [40.7736, -73.9566],
    TX: [29.76, -95.37],
    AK: [58.3, -134.42],
  };
  const boundaries = ['index', ...Object.keys(at)].map((name) => `119/boundaries/${name}.txt`);
  const names = ['manifest.json', '119/zips.txt', '119/members.txt', ...boundaries];
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
  const state: number[] = [];
  const position: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // another query is another copy of the module: it has read nothing yet
    const copy = (await import(`/dist/congress.js?${round}`)) as typeof import('../src/congress/congress.ts');
    let start = performance.now();
    await copy.findByZip('90210');
    first.push(performance.now() - start);
    start = performance.now();
    for (let i = 0; i < 1000; i++) await copy.findByZip(zips[i % zips.length]!);
    later.push((performance.now() - start) / 1000);
    // the index is read, as it is by whoever asks for a state
    await copy.findByPosition({ latitude: 22.3, longitude: 114.2 });
    for (const [latitude, longitude] of Object.values(at)) {
      start = performance.now();
      await copy.findByPosition({ latitude, longitude });
      state.push(performance.now() - start);
      start = performance.now();
      for (let i = 0; i < 100; i++) await copy.findByPosition({ latitude, longitude: longitude + i / 1e5 });
      position.push((performance.now() - start) / 100);
    }
  }
  return { first, later, state, position };
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
    const { first, later, state, position } = await page.evaluate(timeLookups, 15);
    console.log('Times in Chromium on this machine, in ms (median of 15 fresh copies):');
    const print = (what: string, values: number[], budget: number) =>
      console.log(`  ${what.padEnd(43)}${median(values).toFixed(4).padStart(9)}  budget ${budget}`);
    print('decoding both tables and the first answer', first, 15);
    print('each later answer', later, 1);
    print("decoding a state's boundaries, an answer", state, 5);
    print('each later answer to a position', position, 5);
  } finally {
    await browser.close();
    await server.close();
  }
}

const PARTS = {
  sizes: printSizes,
  times: printTimes,
  positions: () => printPositions(ROOT),
  interactions: () => printInteractions(ROOT),
};

const asked = process.argv.slice(2);
for (const [name, print] of Object.entries(PARTS)) if (!asked.length || asked.includes(name)) await print();
