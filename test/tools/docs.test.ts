// What the guides for maintainers name is there: files, commands, and the parts of a decision.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const FOLDERS = 'src|tools|test|demo|integrations|data|docs|dist|\\.github';
/** A path from the root, in backticks or in a command; not one that continues an address or another path. */
const PATH = new RegExp(`(?<![\\w./-])(?:${FOLDERS})/[\\w./*{},-]*`, 'g');

const docs = globSync('docs/**/*.md', { cwd: ROOT }).sort();
const GUIDES = ['CONTRIBUTING.md', ...docs];
/** What these say of files is held too, and they are not for maintainers alone. */
const ALSO = ['README.md', 'data/SOURCES.md', 'integrations/README.md'];

/** Made on the day it is needed: the tables of the next Congress. */
const NOT_YET = /^data\/120\//;

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

/** The files that a text names by their path from the root, without the dot that ends a sentence. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(PATH)].map(([path]) => path.replace(/[.,]+$/, '')).filter((path) => !NOT_YET.test(path));

/** Whether a path leads somewhere from the root, or from `dist/`, which site owners have alone. */
const isThere = (path: string): boolean =>
  ['', 'dist/'].some((folder) =>
    /[*{]/.test(path)
      ? globSync(folder + path, { cwd: ROOT }).length > 0
      : existsSync(join(ROOT, folder, path)),
  );

/** The scripts of package.json that a text calls. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own!);

/** The files of this repository that a text links to. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link]) => link!);

test('there are guides', () => {
  assert.ok(docs.length >= 20);
  assert.ok(pathsIn(read('docs/architecture.md')).length >= 50);
  assert.ok(scriptsIn(read('CONTRIBUTING.md')).length >= 10);
});

test('a path that is not there is found, in prose and in a command', () => {
  const paths = pathsIn(
    'See `src/none.ts`, src/index.ts. Run `node --test test/none.test.ts` (https://a.example/src/b).',
  );
  assert.deepEqual(paths, ['src/none.ts', 'src/index.ts', 'test/none.test.ts']);
  assert.deepEqual(paths.map(isThere), [false, true, false]);
  assert.deepEqual(scriptsIn('`npm run none -- a`, `npm test -- quick`'), ['none', 'test']);
});

for (const file of [...GUIDES, ...ALSO]) {
  test(`${file} names files, commands and links that are there`, () => {
    const text = read(file);
    assert.deepEqual(
      pathsIn(text).filter((path) => !isThere(path)),
      [],
      'files',
    );
    assert.deepEqual(
      scriptsIn(text).filter((name) => !scripts.includes(name)),
      [],
      'commands',
    );
    const links = linksIn(text).filter((link) => !existsSync(join(ROOT, dirname(file), link)));
    assert.deepEqual(links, [], 'links');
  });
}

test('CONTRIBUTING.md has at most 120 lines', () => {
  assert.ok(read('CONTRIBUTING.md').trimEnd().split('\n').length <= 120);
});

test('README.md has at most 200 lines, and the first of them show the card, how to try it and what each site runs on', () => {
  const readme = read('README.md');
  assert.ok(readme.trimEnd().split('\n').length <= 200);
  const [first = ''] = readme.split('\n## ');
  for (const part of ['](docs/card.png)', '`npm start`', 'Get your snippet', '| What does your site run on?'])
    assert.ok(first.includes(part), part);
  // what serves the configurator needs nothing installed
  assert.doesNotMatch(readme, /npm ci && npm start/);
});

/** The headings of a file as GitHub names them in addresses. */
const anchorsIn = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/ /g, '-'),
  );

test('links to a part of a page lead to one', () => {
  for (const file of [...GUIDES, ...ALSO, ...globSync('integrations/*/README.md', { cwd: ROOT })])
    for (const [, link, anchor] of read(file).matchAll(/\]\((?!\w+:)([^)#\s]*)#([^)\s]+)\)/g)) {
      const target = link ? join(dirname(file), link) : file;
      if (target.endsWith('.md'))
        assert.ok(anchorsIn(target).includes(anchor!), `${file}: ${link}#${anchor}`);
    }
});

test('docs/architecture.md has at most 160 lines', () => {
  assert.ok(read('docs/architecture.md').trimEnd().split('\n').length <= 160);
});

/** Names of functions, methods and constants: `findByZip`, `#submit`, `BUILT`. */
const NAME = /`(#?[a-z]+[A-Z]\w*|#[a-z]\w*|[A-Z][A-Za-z_]+)`/g;

test('every name of code in docs/architecture.md is in src', () => {
  const code = globSync('src/**/*.ts', { cwd: ROOT }).map(read).join('\n');
  const names = [...read('docs/architecture.md').matchAll(NAME)].map(([, name]) => name!);
  assert.ok(names.length >= 50);
  const isNamed = (name: string) => new RegExp(`(?<![\\w#])${name}\\b`).test(code);
  assert.equal(isNamed('findByNothing'), false);
  assert.deepEqual(
    names.filter((name) => !isNamed(name)),
    [],
  );
});

const decisions = docs.filter((file) => /^docs\/decisions\/(?!README)/.test(file));

for (const file of decisions)
  test(`${file} says what was decided, when, why, and what would change it`, () => {
    const [title, , date, , why, ...rest] = read(file).split('\n');
    assert.match(title!, /^# \S/);
    assert.match(date!, /^Date: \d{4}-\d\d-\d\d$/);
    assert.ok(Date.parse(date!.slice('Date: '.length)) > 0);
    assert.equal(why, '## Why');
    const [reason, change] = rest.join('\n').split('## What would change it');
    assert.match(reason!, /\w/);
    assert.match(change ?? '', /\w/);
  });

test('docs/decisions/README.md lists each decision once, by its title', () => {
  const listed = [...read('docs/decisions/README.md').matchAll(/^- \[(.+)\]\((.+\.md)\): ./gm)].map(
    ([, title, file]) => [`docs/decisions/${file}`, `# ${title}`],
  );
  const titles = decisions.map((file) => [file, read(file).split('\n')[0]]);
  assert.deepEqual(listed.sort(), titles);
});
