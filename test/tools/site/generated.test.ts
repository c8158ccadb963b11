// What the pages of the documentation say of the elements and of sizes is what the manifest and the files say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { integrityOf, pin } from '../../../tools/build/integrity.ts';
import { sizeOf } from '../../../tools/build/sizes.ts';
import { tableFile } from '../../../tools/build/table-files.ts';
import { replaceBetween } from '../../../tools/site/replace-between.ts';
import { FILES } from '../../../tools/site/costs.ts';
import { EXAMPLES } from '../../../tools/site/examples.ts';
import { generatedPages } from '../../../tools/site/pages.ts';
import { reference, type Listed } from '../../../tools/site/reference.ts';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const hashes = {
  'hk-advocacy-card.js': integrityOf(Buffer.from(read('dist/hk-advocacy-card.js'))),
};

const manifest = JSON.parse(read('custom-elements.json')) as Listed;
const { examples } = (await import(new URL('../../../demo/docs/examples.js', import.meta.url).href)) as {
  examples: Parameters<typeof reference>[1];
};

test('the reference is what the manifest gives: run npm run build', async () => {
  const pages = await generatedPages();
  for (const file of ['demo/docs/reference.html', 'demo/docs/reference.css'])
    assert.equal(read(file), pin(pages[file]!, hashes), file);
});

test('everything in the manifest is in the reference, once, with what it is and an example', () => {
  const { html, without } = reference(manifest, examples);
  assert.deepEqual(without, [], 'write an example in tools/site/examples.ts');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const {
    tagName,
    attributes,
    members,
    slots,
    cssParts,
    cssProperties,
    events,
  } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    assert.ok(ids.includes(tagName), tagName);
    const kinds = {
      attribute: attributes,
      property: members?.filter(({ attribute }) => !attribute),
      slot: slots,
      part: cssParts,
      css: cssProperties,
      event: events,
    };
    for (const [kind, items] of Object.entries(kinds))
      for (const { name } of items ?? []) {
        const own = `${tagName}-${kind}-${name || 'default'}`;
        const id = ids.includes(own) ? own : `every-${kind}-${name}`;
        assert.ok(ids.includes(id), own);
        assert.ok(ids.includes(`${id}-example`), `an example of ${own}`);
      }
  }
});

test('every example and every script of one belongs to something in the manifest', () => {
  const { html } = reference(manifest, examples);
  for (const id of [...Object.keys(EXAMPLES), ...Object.keys(examples)])
    assert.ok(html.includes(` id="${id}"`), `nothing is called ${id} any more`);
});

test('a thing without an example is told, and still listed', () => {
  const { html, without } = reference(
    {
      modules: [
        {
          declarations: [
            {
              name: 'A',
              tagName: 'hk-a',
              description: 'An <a>.',
              attributes: [{ name: 'b', description: 'A `b`.' }],
            },
            { name: 'C', tagName: 'hk-c', description: 'Another.' },
          ],
        },
      ],
    },
    {},
  );
  assert.deepEqual(without, ['hk-a-attribute-b']);
  assert.match(html, /<dt id="hk-a-attribute-b">/);
  assert.match(html, /An &lt;a&gt;\./);
  assert.match(html, /A <code>b<\/code>\./);
});

test('a page without its marks is refused, and what stands around them stays', () => {
  assert.equal(replaceBetween('a<!-- x -->old<!-- /x -->b', 'x', 'new'), 'a<!-- x -->\nnew\n<!-- /x -->b');
  assert.throws(() => replaceBetween('a<!-- /x --><!-- x -->', 'x', 'new'));
  assert.throws(() => replaceBetween('', 'x', 'new'));
});

for (const [page, row] of [
  ['demo/docs/costs.html', /<th scope="row"><code>(\S+)<\/code><\/th>(.*?)<\/tr>/gs],
  ['docs/costs.md', /^\| `(\S+)` +(\| .* KB .*)$/gm],
] as const)
  test(`${page} says what the files weigh`, () => {
    const rows = [...read(page).matchAll(row)];
    assert.deepEqual(
      rows.map(([, file]) => file),
      FILES.map(([file]) => file),
    );
    for (const [, file, cells] of rows) {
      const { raw, gzip, brotli } = sizeOf(file!);
      const shown = [...cells!.matchAll(/[>|] ?([\d.]+) KB\b/g)].map(([, figure]) => Number(figure));
      assert.equal(shown.length, 3, file);
      // a zlib of another version may differ by a few bytes
      for (const [i, bytes] of [raw, gzip, brotli].entries())
        assert.ok(
          Math.abs(shown[i]! - bytes / 1024) < 0.11,
          `${file}: ${shown[i]} KB and ${bytes} bytes; run npm run build`,
        );
    }
  });

test('sizes in sentences are those of the files', () => {
  const kilobytes = (...files: string[]) =>
    Math.round(files.reduce((sum, file) => sum + sizeOf(file).brotli, 0) / 1024);
  const tables = kilobytes(tableFile('zips'), tableFile('members'));
  for (const [file, sentence] of [
    ['README.md', `${kilobytes('hk-advocacy-card.js')} KB, and ${tables} KB of tables`],
    ['docs/embedding.md', `(${kilobytes('hk-advocacy-card.standalone.js')} KB in all)`],
    ['docs/lookup.md', `a module of ${kilobytes('congress.js')} KB`],
    ['docs/words-and-colours.md', `a file of ${kilobytes('locales/zh-HK.json')} KB`],
    ['docs/decisions/size-of-the-module.md', `weighs ${kilobytes('hk-advocacy-card.js')} KB`],
  ] as const)
    assert.ok(read(file).includes(sentence), `${file}: ${sentence}`);
});
