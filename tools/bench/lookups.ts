// How long a lookup takes in a browser: the first one, which decodes its tables, and each later one.
import type { Manifest } from '../../src/congress/manifest.ts';
import { inChromium } from './chromium.ts';
import { median } from './median.ts';

const COPIES = 15;

/**
 * Runs in the page: times of lookups, in milliseconds. The tables are in memory, so that the network is not measured.
 */
async function timeLookups(
  rounds: number,
): Promise<Record<'first' | 'later' | 'state' | 'position', number[]>> {
  const at: Record<string, [latitude: number, longitude: number]> = {
    NY: [40.7736, -73.9566],
    TX: [29.76, -95.37],
    AK: [58.3, -134.42],
  };
  const { tables: files } = (await (await fetch('/dist/data/manifest.json')).json()) as Manifest;
  const index = files.boundaries!.file;
  const boundaries = ['index', ...Object.keys(at)].map((name) => index.replace('index', name));
  const names = ['manifest.json', files.zips.file, files.members.file, ...boundaries];
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
    // with another address the module is loaded again, without tables
    const copy = (await import(
      `/dist/congress.js?${round}`
    )) as typeof import('../../src/congress/congress.ts');
    let start = performance.now();
    await copy.findByZip('90210');
    first.push(performance.now() - start);
    start = performance.now();
    for (let i = 0; i < 1000; i++) await copy.findByZip(zips[i % zips.length]!);
    later.push((performance.now() - start) / 1000);
    // reads the index, so that only reading a state's boundaries is measured below
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

/** Prints the times, or that there is no Chromium. */
export async function printLookups(root: string): Promise<void> {
  await inChromium({
    name: 'Times',
    root,
    measure: async (browser, addressOf) => {
      const page = await browser.newPage();
      await page.goto(addressOf('demo/'));
      const { first, later, state, position } = await page.evaluate(timeLookups, COPIES);
      console.log(`Times in Chromium on this machine, in ms (median of ${COPIES} fresh copies):`);
      const print = (what: string, values: number[], budget: number) =>
        console.log(`  ${what.padEnd(43)}${median(values).toFixed(4).padStart(9)}  budget ${budget}`);
      print('decoding both tables and the first answer', first, 15);
      print('each later answer', later, 1);
      print("decoding a state's boundaries, an answer", state, 5);
      print('each later answer to a position', position, 5);
    },
  });
}
