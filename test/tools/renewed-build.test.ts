// Once the tables of another Congress have taken the place of the present ones, the one file is built with those, and no line of
// code has to be changed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'hk-renewed-'));
after(() => rmSync(copy, { recursive: true }));

test('the one file has the tables that the manifest names', () => {
  for (const name of [
    'src',
    'data',
    'tools/build',
    'tools/data',
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const file = join(copy, 'data/manifest.json');
  const text = readFileSync(file, 'utf8');
  const { congress, tables } = JSON.parse(text) as {
    congress: number;
    tables: { members: { file: string } };
  };
  const members = readFileSync(join(ROOT, 'data', tables.members.file), 'utf8').split('\n')[2]!;
  renameSync(join(copy, 'data', `${congress}`), join(copy, 'data', `${congress + 1}`));
  writeFileSync(file, text.replaceAll(`"${congress}/`, `"${congress + 1}/`));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'standalone'],
    { cwd: copy, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const built = readFileSync(join(copy, 'dist/hk-advocacy-card.standalone.js'), 'utf8');
  assert.ok(built.includes(members), members);
  assert.ok(built.includes(`data/${congress + 1}/members.txt`));
  // it has no data folder of its own
  assert.ok(built.includes('Take a newer release of the card'));
});
