// node tools/with-node.mjs <script> [arguments]
// Runs a script with a Node that is new enough for the linters and for .ts files. If the installed Node is older, which is
// enough for the built card (20.19), it installs Node 24 as an npm package, once.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
 * The npm package with Node for a platform.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** @param {string} folder the package's @param {string} executable */
function isInstalled(folder, executable) {
  if (!existsSync(executable)) return false;
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return isNewEnough(/** @type {{ version: string }} */ (about).version);
}

function fetchNode() {
  const name = nodePackage(process.platform, process.arch);
  const folder = join(CACHE, 'node_modules', name);
  const executable = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (isInstalled(folder, executable)) return executable;

  // to stderr, because the script's own output may be piped
  console.error(
    `Node ${process.versions.node} is too old for the tools. Installing Node 24 into .cache/node`,
  );
  const args = ['install', '--prefix', CACHE, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  args.push('--silent', `${name}@24`);
  // set by `npm run`: npm's own script, which can be started without a shell on Windows
  const npm = process.env['npm_execpath'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0 && isInstalled(folder, executable)) return executable;
  console.error(`Could not install ${name}. Install Node 22.22 or 24.8 (or later) and run this again.`);
  process.exit(1);
}

function main() {
  const args = process.argv.slice(2);
  if (args.length === 0) {
    console.error('usage: node tools/with-node.mjs <script> [arguments]');
    process.exit(2);
  }
  const node = isNewEnough(process.versions.node) ? process.execPath : fetchNode();
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
