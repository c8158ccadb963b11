// The files that a site offers for download, each with its hash.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../../demo/configurator/site.js';
import { pluginFiles } from '../plugin/plugin-files.ts';
import { zipOf } from '../plugin/zip.ts';
import { readTree } from '../test/compare-trees.ts';

type Downloads = Site['downloads'];

/** The npm package, as `npm install` takes it from an address. */
function packageOf(root: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'hk-pack-'));
  try {
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const script = process.env.npm_execpath;
    const { status, stderr } = spawnSync(
      script ? process.execPath : 'npm',
      script ? [script, ...args] : args,
      { cwd: root, encoding: 'utf8', shell: !script && process.platform === 'win32' },
    );
    const [name] = readdirSync(folder);
    if (status !== 0 || !name) throw new Error(`npm pack failed: ${stderr}`);
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of a list of sums, by the file. */
const sumsIn = (folder: string): [name: string, sum: string][] =>
  readdirSync(folder)
    .filter((name) => name !== 'SHA256SUMS' && name !== 'index.html')
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]);

interface DownloadOptions {
  root: string;
  /** The top of the site. */
  into: string;
  version: string;
  /** Where the site will be, if that is known: the plugin offers to fetch newer tables from there. */
  address: string | undefined;
}

/**
 * Writes the files of this version beside those of older ones, and a list of their sums.
 */
export function writeDownloads({ root, into, version, address }: DownloadOptions): Downloads {
  const folder = join(into, 'downloads');
  mkdirSync(folder, { recursive: true });
  const data = address && new URL('data/', address.replace(/\/?$/, '/')).href;
  const files: Record<keyof Downloads, [name: string, bytes: Uint8Array]> = {
    plugin: [`hk-advocacy-card-wordpress-${version}.zip`, zipOf(pluginFiles(data))],
    folder: [`hk-advocacy-card-dist-${version}.zip`, zipOf(readTree(join(root, 'dist')))],
    standalone: [
      `hk-advocacy-card-${version}.standalone.js`,
      readFileSync(join(root, 'dist', 'hk-advocacy-card.standalone.js')),
    ],
    package: [`hk-advocacy-card-${version}.tgz`, packageOf(root)],
  };
  const entries = Object.entries(files).map(([key, [name, bytes]]) => {
    writeFileSync(join(folder, name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [key, { path: `downloads/${name}`, bytes: bytes.length, sha256 }];
  });
  const sums = sumsIn(folder).map(([name, sum]) => `${sum}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return Object.fromEntries(entries) as Downloads;
}
