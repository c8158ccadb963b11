// The size of each file in dist/, with its budget.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../build/sizes.ts';

/** Budgets are in KB (1,024 bytes) after brotli; null means no budget. */
const SIZES: [file: string, budget: number | null][] = [
  ['hk-advocacy-card.js', 45],
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

function printStates(root: string): void {
  const folder = join(root, 'dist/data/119/boundaries');
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

/** Prints the table. The budgets are enforced by the tests, not here. */
export function printSizes(root: string): void {
  console.log('Sizes in KB (1,024 bytes): raw, gzip -9, brotli -q 11, budget (brotli)');
  for (const [file, budget] of SIZES) {
    const { raw, gzip, brotli } = sizeOf(file);
    const sizes = [raw, gzip, brotli].map(kilobytes).join('');
    console.log(`  ${file.padEnd(32)}${sizes}${budget ? String(budget).padStart(8) : ''}`);
  }
  printStates(root);
}
