// Proves that dist/ and custom-elements.json, which are committed, are what the sources build.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareTrees, readTree } from './files.ts';
import { npmRun, ROOT } from './run.ts';

const GENERATED = ['dist', 'custom-elements.json'];
const KEPT = join(ROOT, '.cache', 'before-build');

function copy(from: string, to: string): void {
  for (const name of GENERATED) {
    rmSync(join(to, name), { recursive: true, force: true });
    if (!existsSync(join(from, name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

/** The build writes into an empty place, so that a file which nothing builds any more is noticed too. */
export async function checkBuild(): Promise<boolean> {
  copy(ROOT, KEPT);
  // a build that fails, or a run that is interrupted, leaves the tree as it was
  const putBack = () => copy(KEPT, ROOT);
  process.once('exit', putBack);
  for (const name of GENERATED) rmSync(join(ROOT, name), { recursive: true, force: true });
  const built = await npmRun('build');
  process.off('exit', putBack);
  if (!built) {
    putBack();
    return false;
  }
  const differences = GENERATED.flatMap((name) =>
    compareTrees(readTree(join(KEPT, name)), readTree(join(ROOT, name))).map((line) =>
      line.startsWith(':') ? `${name}${line}` : `${name}/${line}`,
    ),
  );
  if (differences.length === 0) return true;
  console.log('What lies here was not what the sources build:');
  for (const line of differences) console.log(`  ${line}`);
  console.log('It has been built anew: look at it and commit it.');
  return false;
}
