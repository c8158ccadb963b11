// Steps of the build that keep what is published from breaking without a word.
import { doesNotMatch, equal, match, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contain } from '../../tools/build/contain.ts';
import { litAsGuest } from '../../tools/build/lit-as-guest.ts';
import { lowerTemplates } from '../../tools/build/lower-templates.ts';

interface Plugin {
  transform(this: { error(message: string): never }, code: string, id: string): { code: string } | null;
}

const edit = (code: string, id: string) =>
  (litAsGuest() as unknown as Plugin).transform.call(
    {
      error(message: string): never {
        throw new Error(message);
      },
    },
    code,
    id,
  );

const LIT = [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/decorators/property.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
];

for (const file of LIT) {
  const path = fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));

  test(`${file} leaves nothing on the global object, and is otherwise what was published`, () => {
    const published = readFileSync(path, 'utf8');
    const { code } = edit(published, path)!;
    doesNotMatch(
      code,
      /Versions|PolyfillSupport\?|HydrateSupport|Symbol\.metadata|litPropertyMetadata|createPolicy\("lit-html"/,
    );
    equal(published.length - code.replace(/^import \{ makePolicy \}.*\n/, '').length < 700, true);
  });

  test(`where Lit has changed, the build fails and names ${file}`, () => {
    throws(() => edit('export const changed = true;', path), new RegExp(`${file}.*Lit has changed`));
  });
}

test('what is no file of Lit is left as it is', () => {
  equal(edit('reactiveElementVersions', '/src/elements/base/hk-element.ts'), null);
});

/** What a module exports as `out`. */
async function run(code: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { out: unknown };
  return module.out;
}

for (const [name, code] of [
  ['a text', 'export const out = `a\\n"b"`;'],
  ['values of every kind', 'const n = 1; export const out = `${n}${n + 1} and ${[2, 3]}${null}`;'],
  [
    'one inside another',
    'const list = [1, 2]; export const out = `<${list.map((n) => `(${n})`).join(``)}>`;',
  ],
  [
    'an operator around it',
    'const a = "x"; export const out = `${a}y`.length + (a ? 1 : 2) + `${a || "z"}`;',
  ],
  [
    'a tag',
    'const tag = (s, ...v) => [s.raw === undefined, ...s, ...v]; export const out = tag`a${1}b${2}`;',
  ],
  ['a tag that is an expression', 'const o = { t: (s) => s.length }; export const out = o.t`a${1}b`;'],
] as const)
  test(`without template literals a module does the same: ${name}`, async () => {
    const lowered = lowerTemplates(code);
    doesNotMatch(lowered, /`/);
    equal(JSON.stringify(await run(lowered)), JSON.stringify(await run(code)));
  });

test('the strings of a tagged template are the same list each time, as Lit needs it', async () => {
  const code = 'const tag = (s) => s; const make = () => tag`a${1}`; export const out = make() === make();';
  equal(await run(lowerTemplates(code)), true);
  match(lowerTemplates(code), /raw/);
});

/** What src/elements/base/failure.ts declares, as far as `contain` looks. */
const FAILURE = `const NUMBER = 1; let isReported = false;
function reportFailure(what, error) { globalThis.reported = what + ': ' + error.message }
`;

test('a module in a try exports what it did', async () => {
  equal(
    await run(
      contain(
        `${FAILURE} const text = 'x'; function make() { return text }; const out = make(); export { out };`,
      ),
    ),
    'x',
  );
});

test('one that fails as soon as it runs reports that, and throws nothing into the page', async () => {
  equal(await run(contain(`${FAILURE} const out = 1; null.x; export { out };`)), undefined);
  match((globalThis as unknown as { reported: string }).reported, /^the module: Cannot read/);
});

test('where the report has gone, the build fails', () => {
  throws(() => contain('export const out = 1;'), /finds no NUMBER, isReported, reportFailure/);
});
