import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isNewEnough, lockOf, NODES } from '../../tools/with-node.mjs';

const LAUNCHER = fileURLToPath(new URL('../../tools/with-node.mjs', import.meta.url));

for (const version of ['22.22.0', '22.30.1', '24.8.0', '24.11.0', '25.0.0', '26.1.0']) {
  test(`Node ${version} is new enough`, () => assert.equal(isNewEnough(version), true));
}
for (const version of ['18.20.0', '20.19.0', '22.21.9', '23.11.0', '24.7.0']) {
  test(`Node ${version} is too old`, () => assert.equal(isNewEnough(version), false));
}

test('each platform has one version of Node, new enough, with the hash of its content', () => {
  for (const platform of [
    'linux-x64',
    'linux-arm64',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
  ]) {
    const { name, version, integrity } = NODES[platform]!;
    assert.ok(isNewEnough(version), `${name} ${version}`);
    assert.match(integrity, /^sha512-[\w+/]{86}==$/);
  }
});

test(
  'npm refuses a package of that version with another content',
  { skip: process.platform !== 'linux' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'hk-with-node-'));
    const node = NODES[`linux-${process.arch}`]!;
    const { manifest, lock } = lockOf({ ...node, integrity: `sha512-${'A'.repeat(86)}==` });
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const { status, stderr } = spawnSync(
      'npm',
      ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--loglevel', 'error'],
      {
        encoding: 'utf8',
      },
    );
    assert.notEqual(status, 0);
    assert.match(stderr, /EINTEGRITY|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/);
    assert.equal(existsSync(join(folder, 'node_modules', node.name)), false);
    rmSync(folder, { recursive: true });
  },
);

test("the script's exit code and arguments go through", () => {
  const { status } = spawnSync(process.execPath, [LAUNCHER, '-e', 'process.exit(+process.argv[1])', '7']);
  assert.equal(status, 7);
});

test('a signal reaches the script', { skip: process.platform === 'win32' }, async () => {
  const script = `process.on('SIGTERM', () => process.exit(9)); console.log('up'); setTimeout(() => {}, 20_000);`;
  const child = spawn(process.execPath, [LAUNCHER, '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  await new Promise((done) => child.stdout.once('data', done));
  child.kill('SIGTERM');
  assert.equal(await ended, 9);
});
