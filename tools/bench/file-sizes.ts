// The size of each file in dist/, with its budget.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sizeOf } from '../build/sizes.ts';
import { boundariesOf, tableFile } from '../build/table-files.ts';

/** Budgets are in KB (1,024 bytes) after brotli; null means no budget. */
const SIZES: [file: string, budget: number | null][] = [
  ['hk-advocacy-card.js', 57],
  ['locales/zh-HK.json', 7],
  ['congress.js', null],
  ['data/manifest.json', 0.5],
  [tableFile('zips'), 27],
  [tableFile('members'), 13],
  [tableFile('boundaries'), 5],
  [boundariesOf('US'), null],
  [tableFile('offices'), 36],
  [tableFile('centres'), 2.5],
  ['hk-advocacy-card.standalone.js', null],
];

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(2).padStart(8);

function printStates(root: string): void {
  const folder = dirname(join(root, 'dist', tableFile('boundaries')));
  const sizes = readdirSync(folder)
    .filter((name) => /^(?!US)[A-Z]{2}\.txt$/.test(name))
    .map((name) => ({ name, size: sizeOf(boundariesOf(name.slice(0, 2))).brotli }))
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
