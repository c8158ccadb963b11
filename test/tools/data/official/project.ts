// A copy of the project whose data/ is the test's own, and its command as a maintainer runs it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Returns its folder, which the test has to remove. */
export function copyProject(name: string): string {
  const root = mkdtempSync(join(tmpdir(), `hk-${name}-`));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const folder of ['tools/data', 'src/congress', 'src/lib'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  // those of the real Congress are not about this one
  rmSync(join(root, 'tools/data/corrections'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** What Node.js runs first, so that a command takes an instant for now. */
const clockAt = (instant: string) =>
  encodeURIComponent(
    `import { mock } from 'node:test'; mock.timers.enable({ apis: ['Date'], now: ${Date.parse(instant)} });`,
  );

export function runCommand(root: string, now: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/data/compile.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HK_SOURCES: '', NODE_OPTIONS: `--import=data:text/javascript,${clockAt(now)}` },
  });
  return { status, stdout, stderr };
}
