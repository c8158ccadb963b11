// The built site: every address in it leads to a file of it, and what other sites take from it is there and stays. That the pages work below any path is in test/e2e/built-site.spec.ts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSite, layData, moved } from '../../../tools/site/build-site.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = mkdtempSync(join(tmpdir(), 'hk-site-'));
buildSite(ROOT, SITE);
after(() => rmSync(SITE, { recursive: true }));

const pages = globSync('**/*.html', { cwd: SITE });

/** What the example of `hk-problem` names, to show one. */
const MISSING = 'there-is-no-such-file.json';

/** The addresses that a page, a style sheet or a script of the site names, without those of other hosts. */
function addressesIn(file: string): string[] {
  const text = readFileSync(join(SITE, file), 'utf8');
  const found = file.endsWith('.html')
    ? // in tags: what is shown to be pasted names files of somebody else's site
      [...text.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) => [
        ...tag.matchAll(/\s(?:href|src|campaign)="([^"]*)"/g),
      ])
    : [
        ...text.matchAll(/url\(['"]?([^'")]+)/g),
        ...text.matchAll(/(?:\bfrom\s|import\(|new URL\()'(\.[^']+)'/g),
      ];
  return found
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => address && address !== MISSING && !/^([a-z]+:|\/\/|#)/.test(address));
}

for (const file of globSync('**/*.{html,css,js}', { cwd: SITE, exclude: ['dist/**'] }).concat(
  'dist/embed.html',
))
  test(`${file}: every address leads to a file of the site`, () => {
    for (const address of addressesIn(file)) {
      const url = new URL(address, pathToFileURL(join(SITE, file)));
      const target = fileURLToPath(url.href.split(/[?#]/)[0]!);
      const inside = relative(SITE, target);
      assert.ok(!inside.startsWith('..'), `${address} leads out of the site`);
      assert.ok(existsSync(target), `${address}: there is no ${inside}`);
      const index = statSync(target).isDirectory() ? join(target, 'index.html') : target;
      assert.ok(existsSync(index), `${address}: there is no ${relative(SITE, index)}`);
    }
  });

test('no page is missing, and none names a folder beside the site', () => {
  assert.deepEqual(
    pages.filter((page) => !/^(dist|v\d)/.test(page)).sort(),
    globSync('**/*.html', { cwd: join(ROOT, 'demo') }).sort(),
  );
  assert.match(readFileSync(join(SITE, 'index.html'), 'utf8'), /src="\.\/dist\/hk-advocacy-card\.js"/);
});

test('addresses are moved by how deep a file lies, and only those', () => {
  assert.equal(moved('src="../dist/a.js" ../../dist/b', 'x.html'), 'src="./dist/a.js" ../../dist/b');
  assert.equal(moved(`'../../dist/a.js'`, 'deep/x.js'), `'../dist/a.js'`);
  assert.equal(moved(`"../../../custom-elements.json"`, 'a/b/x.js'), `"../../custom-elements.json"`);
  assert.equal(moved('https://cdn.example/npm/../dist/', 'x.html'), 'https://cdn.example/npm/../dist/');
});

const at = (file: string) => readFileSync(join(SITE, file));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('the card lies under its version with all that it fetches, and the newest tables beside it', () => {
  for (const file of globSync('{*.{js,json,html,md},locales/*,data/**/*.*}', { cwd: join(ROOT, 'dist') })) {
    if (/^(node|cli|bundled|bundled\.node)\.js$|^vscode/.test(file)) continue;
    assert.ok(at(`v${version}/${file}`).equals(readFileSync(join(ROOT, 'dist', file))), file);
  }
  // under names with their checksums, so that a cache between cannot mix two renewals
  const tablesOf = (manifest: Buffer) =>
    (JSON.parse(manifest.toString()) as { tables: Record<string, { file: string }> }).tables;
  const sources = tablesOf(readFileSync(join(ROOT, 'data/manifest.json')));
  for (const [table, { file }] of Object.entries(tablesOf(at('data/manifest.json')))) {
    assert.match(file, /[-_][\da-f]{8}[./]/);
    assert.ok(at(`data/${file}`).equals(readFileSync(join(ROOT, 'data', sources[table]!.file))), table);
  }
});

test('every download is there, with its size and its hash', async () => {
  const { SITE: site } = (await import(pathToFileURL(join(SITE, 'configurator/site.js')).href)) as {
    SITE: { downloads: Record<string, { path: string; bytes: number; sha256: string }> };
  };
  assert.deepEqual(Object.keys(site.downloads).sort(), ['folder', 'package', 'plugin', 'standalone']);
  const sums = at('downloads/SHA256SUMS').toString();
  for (const { path, bytes, sha256 } of Object.values(site.downloads)) {
    const file = at(path);
    assert.equal(file.length, bytes, path);
    assert.equal(createHash('sha256').update(file).digest('hex'), sha256, path);
    assert.ok(sums.includes(`${sha256}  ${path.replace('downloads/', '')}\n`), path);
  }
});

test('over an older site: its cards and downloads stay, everything else is new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hk-site-'));
  try {
    mkdirSync(join(folder, 'v0.0.9/locales'), { recursive: true });
    mkdirSync(join(folder, 'downloads'));
    writeFileSync(join(folder, 'v0.0.9/hk-advocacy-card.js'), 'old');
    writeFileSync(join(folder, 'downloads/hk-advocacy-card-0.0.9.tgz'), 'old');
    writeFileSync(join(folder, 'gone.html'), 'old');
    buildSite(ROOT, folder, { keep: true });
    buildSite(ROOT, folder, { keep: true });
    assert.equal(readFileSync(join(folder, 'v0.0.9/hk-advocacy-card.js'), 'utf8'), 'old');
    assert.match(readFileSync(join(folder, 'downloads/SHA256SUMS'), 'utf8'), /hk-advocacy-card-0\.0\.9\.tgz/);
    assert.ok(!existsSync(join(folder, 'gone.html')));
    // a renewal replaces the tables and nothing else
    const manifest = at('data/manifest.json').toString();
    writeFileSync(join(folder, 'data/manifest.json'), manifest.replace(/"asOf": "2026/g, '"asOf": "2025'));
    cpSync(join(folder, 'index.html'), join(folder, 'v0.0.9/index.html'));
    layData(ROOT, folder);
    assert.ok(readFileSync(join(folder, 'data/manifest.json')).equals(at('data/manifest.json')));
    assert.ok(existsSync(join(folder, 'v0.0.9/index.html')));
    // a card that pages have pinned is never another one
    writeFileSync(join(folder, `v${version}/hk-advocacy-card.js`), 'changed');
    assert.throws(() => buildSite(ROOT, folder, { keep: true }), /Give package\.json a new version/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
