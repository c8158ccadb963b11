// `npx hk-advocacy-card render`: the tag with the campaign inside as plain HTML, as the built file prints it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const USAGE = 'npx hk-advocacy-card render [--lang en|zh-HK] [--campaign my-campaign.json]';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'hk-render-'))));
after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });

/** Prints with a campaign file of this content. */
function runWith(file: string, content: unknown, ...args: string[]) {
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  return run('render', '--campaign', file, ...args);
}

/** What is open where the text ends, and every tag and attribute that was met; the few entities there are read again. */
function read(html: string) {
  const open: string[] = [];
  const names = new Set<string>();
  for (const [, end, name, attributes] of html.matchAll(/<(\/?)([\w-]+)((?:\s[\w-]+="[^"<>]*")*)>/g)) {
    names.add(name!);
    if (end) assert.equal(open.pop(), name);
    else open.push(name!);
    for (const [, attribute] of (attributes ?? '').matchAll(/([\w-]+)="/g)) names.add(`@${attribute}`);
  }
  const text = html.replace(/<\/?[\w-]+(?:\s[\w-]+="[^"<>]*")*>/g, '');
  return { open, names, text };
}

for (const lang of ['en', 'zh-HK'])
  test(`${lang}: one tag, well-formed, and nothing in it but words, lists and the switchboard's number`, () => {
    const { stdout, stderr, status } = run('render', '--lang', lang);
    assert.deepEqual([status, stderr], [0, '']);
    assert.ok(stdout.startsWith(`<hk-advocacy-card lang="${lang}">\n<div lang="${lang}">`));
    assert.ok(stdout.endsWith('</div>\n</hk-advocacy-card>\n'));
    const { open, names, text } = read(stdout);
    assert.deepEqual(open, []);
    assert.doesNotMatch(text, /[<>]/);
    assert.doesNotMatch(text, /\{\w+\}|undefined|null|\[object/);
    for (const name of names)
      assert.match(name, /^(hk-advocacy-card|div|h[234]|p|ul|ol|li|a|strong|small|blockquote|@lang|@href)$/);
    assert.equal(stdout.match(/<a href="tel:\+12022243121">/g)?.length, 1);
    // what is said on the phone stays in English
    assert.match(stdout, /<blockquote lang="en">Hello\./);
    assert.equal(/[一-鿿]/.test(stdout), lang === 'zh-HK');
  });

test('without --lang it is English', () => {
  assert.equal(run('render').stdout, run('render', '--lang', 'en').stdout);
});

for (const args of [
  [],
  ['print'],
  ['render', '--lang', 'fr'],
  ['render', '--lang', ''],
  // a file without --campaign before it: what is printed would be another campaign
  ['render', 'my-campaign.json'],
  ['render', 'zh-HK', '--campaign', 'my-campaign.json'],
])
  test(`"${args.join(' ')}" is answered with how to call it`, () => {
    const { stdout, stderr, status } = run(...args);
    assert.deepEqual([status, stdout, stderr.trim()], [1, '', USAGE]);
  });

test('an option that there is not, and a file that there is not, are named without a stack', () => {
  for (const [args, named] of [
    [['render', '--size', '3'], /--size/],
    [['render', '--campaign', 'nothing.json'], /nothing\.json/],
    // such as "$FILE" in a script where FILE is not set
    [['render', '--campaign', ''], /no file ""/],
    [['render', '--campaign='], /no file ""/],
  ] as const) {
    const { stdout, stderr, status } = run(...args);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, named);
    assert.doesNotMatch(stderr, /\n\s+at |ENOENT/);
  }
});

test('a file that is broken: its line, and nothing is printed', () => {
  const { stdout, stderr, status } = runWith('broken.json', '{\n  "title": 7\n}');
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /line 2/);
});

test('markup in a campaign is text, wherever it stands', () => {
  const evil = `</blockquote></div></hk-advocacy-card><script>alert("1 & 2")</script>`;
  const { stdout, status } = runWith('evil.json', {
    title: evil,
    greeting: { text: evil, note: evil },
    letter: [evil],
    facts: {
      title: evil,
      stakes: evil,
      items: [{ id: 'a', figure: evil, text: evil, source: evil, date: evil }],
    },
    appeal: evil,
    actions: {
      title: evil,
      items: [
        { id: 'b', text: evil, source: evil, script: evil, asks: [{ id: 'c', text: evil }] },
        { id: 'd', text: 'Ask.', label: evil, script: evil },
      ],
    },
  });
  assert.equal(status, 0);
  const { open, names, text } = read(stdout);
  assert.deepEqual(open, []);
  assert.equal(names.has('script'), false);
  assert.doesNotMatch(text, /[<>]/);
  assert.ok(stdout.match(/&lt;script&gt;alert\(&quot;1 &amp; 2&quot;\)/g)!.length >= 12);
});

test('the tag names the file, whatever it is called', () => {
  const name = process.platform === 'win32' ? "R&copy D's.json" : `R&copy D's <"1">.json`;
  const { stdout, status } = runWith(name, { title: 'Lamps' });
  assert.equal(status, 0);
  const written = /^<hk-advocacy-card lang="en" campaign="([^"]*)">/.exec(stdout)![1]!;
  assert.doesNotMatch(written, /&(?!amp;|lt;|gt;|quot;)/);
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  assert.equal(
    written.replace(/&(\w+);/g, (_, entity: string) => entities[entity]!),
    name,
  );
});

test('every {member} and {zip} of a script is filled in', () => {
  const { stdout } = runWith('scripts.json', {
    call: {
      text: 'Call.',
      scripts: [
        {
          id: 'a',
          label: 'Oil',
          text: '{member}, my ZIP code is {zip}. Thank you, {member}. {zip}, once more.',
        },
      ],
    },
  });
  const said = /<blockquote lang="en">(the senator or representative, my ZIP[^<]*)</.exec(stdout)?.[1];
  assert.ok(said, stdout);
  assert.doesNotMatch(said, /[{}]/);
});

test('a translation of the file is used, and what it leaves out is left out in both languages', () => {
  const campaign = {
    title: 'Lamps of Boston',
    leaveOut: ['abode'],
    translations: { 'zh-HK': { title: '波士頓的燈' } },
  };
  const english = runWith('two.json', campaign).stdout;
  const chinese = runWith('two.json', campaign, '--lang', 'zh-HK').stdout;
  assert.match(english, /<h2>Lamps of Boston<\/h2>/);
  assert.match(chinese, /<h2>波士頓的燈<\/h2>/);
  const items = (html: string) => html.match(/<li>/g)!.length;
  assert.equal(items(english), items(run('render').stdout) - 1);
  assert.equal(items(chinese), items(english));
});

test('translations under a tag that no card shows are told', () => {
  const translations = { 'zh-HK': { title: '燈' }, 'zh-TW': { title: '灯' } };
  const { stdout, stderr, status } = runWith(
    'tags.json',
    { title: 'Lamps', translations },
    '--lang',
    'zh-HK',
  );
  assert.equal(status, 0);
  assert.equal(stderr, 'tags.json, translations to "zh-TW" are shown by no card. Name them zh-HK.\n');
  assert.match(stdout, /<h2>燈</);
});

test('a key that it does not know is told, and the rest is printed', () => {
  const { stdout, stderr, status } = runWith('unknown.json', { title: 'Lamps', colour: 'red' });
  assert.equal(status, 0);
  assert.match(stderr, /unknown\.json.*colour.*left out/);
  assert.match(stdout, /<h2>Lamps<\/h2>/);
});

test('the package runs it by its name', () => {
  const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    bin: string;
  };
  assert.equal(bin, './dist/cli.js');
  assert.match(readFileSync(CLI, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('a folder, and a file longer than a card reads, are refused in a sentence', () => {
  const folderIs = run('render', '--campaign', '.');
  assert.deepEqual([folderIs.status, folderIs.stdout], [1, '']);
  assert.match(folderIs.stderr, /^\. is a folder\./);
  const { status, stdout, stderr } = runWith('long.json', `{"title":"Lamps"}${' '.repeat(1 << 18)}`);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^long\.json is longer than 262144 bytes/);
});

test('a byte order mark is skipped, as the card skips it', () => {
  assert.match(runWith('bom.json', '\ufeff{"title":"Lamps"}').stdout, /<h2>Lamps<\/h2>/);
});

test('what stands in a file cannot steer the terminal', () => {
  for (const [content, status] of [
    [{ title: 'Lamps', '\x1b[2J\x9b31m\u202e': 'red' }, 0],
    ['{ "title": \x1b[2J }', 1],
  ] as const) {
    const given = runWith('escapes.json', content);
    assert.equal(given.status, status);
    assert.doesNotMatch(given.stderr, /[\x1b\x9b\u202e\r]/);
    assert.notEqual(given.stderr, '');
  }
  const { stdout } = runWith('spaces.json', { title: 'One\rTwo\vThree\fFour' });
  assert.match(stdout, /<h2>One Two Three Four<\/h2>/);
});

test('a key of a file cannot forge a message of its own', () => {
  const { stderr } = runWith('forged.json', { 'x"\nforged.json is fine.\u2028And so is this': 'red' });
  assert.match(stderr, /^forged\.json, line 1: there is no key "x"\\u\{a\}forged.*left out\.\n$/);
});

const skip = process.platform === 'win32' && 'such a name cannot be given to a file';
test('the name of a file cannot steer the terminal, and still leads to the file', { skip }, () => {
  const name = 'd\x1b[31m\x9b\n\t\u202e\u200b陳.json';
  const { stdout, status } = runWith(name, { title: 'Lamps' });
  assert.equal(status, 0);
  assert.doesNotMatch(stdout, /[\x1b\x9b\t\u202e\u200b]/);
  const [, address] = / campaign="(.*)">$/m.exec(stdout)!;
  const at = 'https://example.org/';
  assert.equal(decodeURIComponent(new URL(address!, at).href.slice(at.length)), name);
  assert.doesNotMatch(run('render', '--campaign', `no${name}`).stderr, /[\x1b\x9b\t\u202e\u200b]|\n./);
});

test('a mistake in an option is told in one line', () => {
  const { stderr, status } = run('render', '--campaign', '--lang');
  assert.equal(status, 1);
  assert.match(stderr, /^.*--campaign.*\n$/);
});
