// node tools/packages.ts: checks the licenses of all packages in the lock files, and asks the registry for known weaknesses.
// What is found fails; a registry that cannot answer is said, and does not.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { auditOf, licenseFaults, type Lock } from './packages/checks.ts';
import { ROOT } from './test/run.ts';

const locks = globSync('{,test/*/}package-lock.json', { cwd: ROOT }).sort();
let faults = 0;
const fail = (line: string) => {
  faults++;
  console.error(line);
};

for (const file of locks) {
  const lock = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Lock;
  for (const fault of licenseFaults(lock, file.startsWith('test'))) fail(`${file}: ${fault}`);
  const { stdout } = spawnSync('npm', ['audit', '--package-lock-only', '--audit-level', 'high', '--json'], {
    cwd: join(ROOT, dirname(file)),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const { unanswered, found } = auditOf(stdout);
  for (const line of found) fail(`${file}: ${line}`);
  if (unanswered) {
    const line = `${file}: known weaknesses were not looked up, because the registry cannot answer (${unanswered}).`;
    // an annotation of the run, where GitHub runs it
    console.log(process.env['GITHUB_ACTIONS'] ? `::warning::${line}` : line);
  } else if (!found.length) console.log(`${file}: no known weakness that is high or critical`);
}
console.log(faults ? `Faults: ${faults}` : 'All licenses may be used.');
process.exitCode = faults ? 1 : 0;
