// Builds the project's site as static files: the pages of demo/ at the top with dist/ beside them, and what other sites take
// from here: the card under its version, the newest tables, and the downloads. All addresses are relative, so that the folder
// works on any host and below any path.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../demo/configurator/site.js';
import { readTree } from '../test/compare-trees.ts';
import { publishDirectory } from '../data/publish.ts';
import { writeDownloads } from './downloads.ts';

const PAGES = '**/*.{html,css,js,json}';

/** The files in dist/ that only an app, Node or an editor uses: they are in the package. */
const ONLY_IN_PACKAGE = /^(types\/|bundled\/|bundled\.|node\.js|cli\.js|vscode\.)/;

/** What stays when a site is built over an older one: the cards that pages of other sites have pinned, and old downloads. */
const STAYS = /^(v\d|data$|downloads$|\.git$)/;

export interface SiteOptions {
  /** Keeps what an older build of the site left in the folder for the pages that name it. */
  keep?: boolean | undefined;
  /** The package is on npm, so that the configurator may name it. */
  isOnNpm?: boolean | undefined;
  /** Where the site will be. */
  address?: string | undefined;
}

/**
 * A file of demo/ with addresses for its place in the site: dist/ and custom-elements.json are one folder nearer there.
 *
 * @param path below demo/, with forward slashes
 */
export function moved(text: string, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  return text.replaceAll(
    new RegExp(`(?<![./\\w])${up.replaceAll('.', '\\.')}(?=dist/|custom-elements\\.json)`, 'g'),
    // './', because a module cannot be imported by a bare name
    up.slice(3) || './',
  );
}

function empty(folder: string, keep: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!keep || !STAYS.test(name)) rmSync(join(folder, name), { recursive: true });
}

/** Lays the card under its version. Throws if other files have that version already: pages have pinned their hashes. */
function layVersion(root: string, into: string, version: string): void {
  const files = [...readTree(join(root, 'dist'))].filter(([name]) => !ONLY_IN_PACKAGE.test(name));
  const folder = join(into, `v${version}`);
  const old = existsSync(folder) ? readTree(folder) : undefined;
  for (const [name, bytes] of files) {
    if (old && !old.get(name)?.equals(bytes))
      throw new Error(
        `v${version}/${name} is published with another content. Give package.json a new version: what is published stays as it is.`,
      );
    if (old) continue;
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** Publishes the newest tables over older ones. */
export function layData(root: string, into: string): void {
  publishDirectory(join(root, 'data'), join(into, 'data'));
}

/** Builds the site into a folder, which is emptied first. */
export function buildSite(
  root: string,
  into: string,
  { keep = false, isOnNpm = false, address }: SiteOptions = {},
): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  empty(into, keep);
  layVersion(root, into, version);
  layData(root, into);
  cpSync(join(root, 'demo'), into, { recursive: true });
  cpSync(join(root, 'dist'), join(into, 'dist'), { recursive: true });
  cpSync(join(root, 'custom-elements.json'), join(into, 'custom-elements.json'));
  for (const path of globSync(PAGES, { cwd: join(root, 'demo') })) {
    const file = join(into, path);
    writeFileSync(file, moved(readFileSync(file, 'utf8'), path.replaceAll('\\', '/')));
  }
  const site: Site = {
    version,
    copy: `v${version}/`,
    data: 'data/',
    isOnNpm,
    downloads: writeDownloads({ root, into, version, address }),
  };
  writeFileSync(
    join(into, 'configurator', 'site.js'),
    `// What this site holds for others to take.\nexport const SITE = ${JSON.stringify(site, null, 2)};\n`,
  );
  // GitHub Pages would leave out files whose names begin with an underscore, and run the rest through Jekyll
  writeFileSync(join(into, '.nojekyll'), '');
}
