// The built site: every address in it leads to a file of it. That the pages work below any path is in test/e2e/built-site.spec.ts.
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSite, moved } from '../../../tools/site/build-site.ts';

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
    pages.filter((page) => !page.startsWith('dist')).sort(),
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
