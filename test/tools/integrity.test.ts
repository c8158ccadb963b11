// The tags that site owners paste are pinned to the very files that lie in dist/.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { integrityOf, pin } from '../../tools/build/integrity.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(ROOT + file, 'utf8');

/** Every tag of our scripts in a document, as markup or as text to paste. */
const tagsIn = (text: string) =>
  [
    ...text.matchAll(
      /(?:<|&lt;)script[^>]*?src=(?:"|&quot;)([^"&]*?)(hk-advocacy-card|embed)\.js[^>]*?(?:>|&gt;)/gs,
    ),
  ].map(([tag, , name]) => ({ tag, name: `${name}.js` }));

const pages = globSync(['demo/**/*.html', 'integrations/**/*.{html,js}'], { cwd: ROOT });

const docs = globSync('docs/*.md', { cwd: ROOT });

for (const file of ['README.md', 'dist/embed.html', ...docs, ...pages])
  test(`${file}: every tag carries the hash of the file as it is`, () => {
    for (const { tag, name } of tagsIn(read(file)))
      assert.ok(tag.includes(integrityOf(readFileSync(`${ROOT}dist/${name}`))), tag);
  });

test('README has a tag to paste, and the page of ways onto a page one for the script alone', () => {
  assert.ok(tagsIn(read('README.md')).some(({ tag }) => !tag.includes('?')));
  assert.ok(tagsIn(read('docs/embedding.md')).some(({ tag }) => tag.includes('?mount')));
});

for (const file of [
  'hugo/hk-advocacy-card.html',
  'jekyll/hk-advocacy-card.html',
  'eleventy/hk-advocacy-card.js',
])
  test(`integrations/${file} has one tag`, () => {
    assert.equal(tagsIn(read(`integrations/${file}`)).length, 1);
  });

test('pinning replaces the hash of a tag, whatever stands around it, and no other', () => {
  const text = `<script type="module" src="/x/a.js?mount&lang=en"
    integrity="sha384-old" defer></script><script src="b.js" integrity="sha384-b"></script>`;
  assert.equal(pin(text, { 'a.js': 'sha384-new' }), text.replace('sha384-old', 'sha384-new'));
});
