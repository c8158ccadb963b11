// A phone is corrected by hand, and a directory is published, with the repository and Node alone: no package is installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
let root = '';
before(() => {
  root = mkdtempSync(join(tmpdir(), 'hk-no-packages-'));
  for (const name of ['tools/data', 'src/congress', 'src/lib', 'data', 'package.json'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
});
after(() => rmSync(root, { recursive: true }));

for (const args of [
  ['--seal', '--dry'],
  ['--publish', 'site'],
])
  test(args.join(' '), () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/data/compile.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    assert.equal(status, 0, stderr);
  });
