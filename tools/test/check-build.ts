// Checks that dist/ and custom-elements.json, which are committed, are what the sources build.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareTrees, readTree } from './compare-trees.ts';
import { npmRun, ROOT } from './run.ts';

const GENERATED = ['dist', 'custom-elements.json'];
const BACKUP = join(ROOT, '.cache', 'before-build');

function copy(from: string, to: string): void {
  for (const name of GENERATED) {
    rmSync(join(to, name), { recursive: true, force: true });
    if (!existsSync(join(from, name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

/** Builds from scratch, so that a file which is no longer built is noticed too. */
export async function checkBuild(): Promise<boolean> {
  copy(ROOT, BACKUP);
  // if the build fails or is interrupted, the files are restored
  const putBack = () => copy(BACKUP, ROOT);
  process.once('exit', putBack);
  for (const name of GENERATED) rmSync(join(ROOT, name), { recursive: true, force: true });
  const built = await npmRun('build');
  process.off('exit', putBack);
  if (!built) {
    putBack();
    return false;
  }
  const differences = GENERATED.flatMap((name) =>
    compareTrees(readTree(join(BACKUP, name)), readTree(join(ROOT, name))).map((line) =>
      line.startsWith(':') ? `${name}${line}` : `${name}/${line}`,
    ),
  );
  if (differences.length === 0) return true;
  console.log('These committed files are not what the sources build:');
  for (const line of differences) console.log(`  ${line}`);
  console.log('They have been rebuilt: check the changes and commit them.');
  return false;
}
