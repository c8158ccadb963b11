// Checks that data/, which is committed, is what the compiler makes from the source files, if these are available.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareTrees, readTree } from './compare-trees.ts';
import { node, ROOT } from './run.ts';

/** The folder of source files (HK_SOURCES or sources/), or undefined: the source files are not committed. */
function sourcesFolder(): string | undefined {
  const named = process.env.HK_SOURCES;
  const folder = named || join(ROOT, 'sources');
  return named || existsSync(folder) ? folder : undefined;
}

export async function checkData(): Promise<boolean | 'left out'> {
  const sources = sourcesFolder();
  if (sources === undefined) {
    console.log('Left out: set HK_SOURCES to the folder of source files to check data/ against them.');
    return 'left out';
  }
  const out = join(ROOT, '.cache', 'data');
  rmSync(out, { recursive: true, force: true });
  if (!(await node(['tools/data/compile.ts', '--out', out], { HK_SOURCES: sources }))) return false;

  const committed = readTree(join(ROOT, 'data'));
  // these are written by hand
  for (const name of committed.keys())
    if (name.endsWith('.md') || name === 'area-codes.txt') committed.delete(name);
  const fresh = readTree(out);
  const differences = compareTrees(committed, fresh);
  for (const line of differences) console.log(`data/${line}`);
  if (differences.length > 0)
    console.log('data/ is not what the source files compile to: run npm run data and commit the changes.');
  if (fresh.size === 0) console.log('The compiler wrote nothing.');
  return differences.length === 0 && fresh.size > 0;
}
