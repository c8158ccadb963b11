// The WordPress plugin's zip file: what is in it, and that nothing but its files makes its bytes.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { pluginFiles } from '../../tools/plugin/plugin-files.ts';
import { potOf } from '../../tools/plugin/pot.ts';
import { zipOf } from '../../tools/plugin/zip.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url));
const files = pluginFiles();

test('it holds the plugin, the module and what the module fetches, and nothing else', () => {
  const names = [...files.keys()];
  for (const name of ['hk-advocacy-card.php', 'uninstall.php', 'readme.txt', 'LICENSE', 'block/block.json'])
    assert.ok(names.includes(name), name);
  const card = names.filter((name) => name.startsWith('card/')).map((name) => name.slice('card/'.length));
  const manifest = JSON.parse(read('dist/data/manifest.json').toString()) as Record<
    'tables' | 'previous',
    Record<string, { file: string }>
  >;
  const tables = [manifest.tables, manifest.previous ?? {}]
    .flatMap((some) => Object.values(some))
    .map(({ file }) => `data/${file}`);
  const states = globSync('dist/data/*/boundaries_*/[A-Z]*.txt').map((file) => file.replace('dist/', ''));
  assert.equal(states.length, 57);
  assert.deepEqual(
    card.sort(),
    [
      'THIRD-PARTY-LICENSES.md',
      'data/SOURCES.md',
      'data/area-codes.txt',
      'data/manifest.json',
      'elements.php',
      'hk-advocacy-card.js',
      'locales/zh-HK.json',
      ...tables,
      ...states,
    ].sort(),
  );
  for (const name of card.filter((one) => one !== 'elements.php'))
    assert.deepEqual(Buffer.from(files.get(`card/${name}`)!), read(`dist/${name}`), name);
});

test('the list of elements for PHP is that of custom-elements.json', () => {
  const php = Buffer.from(files.get('card/elements.php')!).toString();
  const { modules } = JSON.parse(read('custom-elements.json').toString()) as {
    modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  const listed = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]);
  const found = [...php.matchAll(/^\t'([\w-]+)' => array\( (.+) \),$/gm)].map(([, tag, names]) => [
    tag,
    [...names!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name),
  ]);
  assert.ok(found.length > 4);
  assert.deepEqual(found, listed);
});

test('the zip file unpacks to these files in one folder', () => {
  const unpacked = unzipSync(zipOf(files));
  assert.deepEqual(
    Object.keys(unpacked).sort(),
    [...files.keys()].map((name) => `hk-advocacy-card/${name}`).sort(),
  );
  for (const [name, bytes] of files)
    assert.deepEqual(Buffer.from(unpacked[`hk-advocacy-card/${name}`]!), Buffer.from(bytes), name);
});

test('the plugin and the site are made without installing a package', () => {
  const seen = new Set<string>();
  const walk = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /^(?!import type)(?:import|} from) .*?'(.+)';$/gm,
    ))
      if (name!.startsWith('.')) walk(new URL(name!, file));
      else assert.match(name!, /^node:/, file.pathname);
  };
  for (const name of ['plugin', 'site']) walk(new URL(`../../tools/${name}.ts`, import.meta.url));
  assert.ok(seen.size > 10);
});

test('the same files are the same bytes, in another time zone too', () => {
  const zone = process.env.TZ;
  const here = Buffer.from(zipOf(files));
  process.env.TZ = 'Pacific/Kiritimati';
  const there = Buffer.from(zipOf(pluginFiles()));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.ok(here.equals(there));
});

test('the template for translators holds every text of the sources', () => {
  const pot = read('integrations/wordpress/languages/hk-advocacy-card.pot').toString();
  assert.equal(potOf(files), pot, 'run npm run plugin');
  // every call is one that the pattern finds: a name, a bracket, and a text in one literal
  let calls = 0;
  for (const [name, bytes] of files)
    if (/\.(php|js)$/.test(name) && !name.startsWith('card/'))
      calls += [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/\b(?:esc_\w+|)_[_exn]x?\(/g),
      ].length;
  const found = [...files].reduce((sum, [name, bytes]) => {
    if (!/\.(php|js)$/.test(name) || name.startsWith('card/')) return sum;
    return (
      sum +
      [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/\b(?:esc_html|esc_attr|)__\(\s*'(?:[^'\\]|\\.)*',\s*'hk-advocacy-card',?\s*\)/g),
      ].length
    );
  }, 0);
  assert.equal(found, calls);
  assert.ok(calls > 50);
});
