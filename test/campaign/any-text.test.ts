// Whatever is put at a campaign's address: the reader reads it as JSON.parse does or says on which line it stopped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { campaignFiles, writers } from './campaigns.ts';
import { INVISIBLE_TEXTS } from './mishaps.ts';
import { read } from './verdict.ts';

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function holds(json: string): void {
  const { refused, campaign, unknown } = read(json);
  if (refused === undefined) {
    const parsed = parse(json);
    assert.ok(parsed, 'the reader takes what is no JSON');
    if (!unknown.length) assert.deepEqual(campaign, parsed.value);
    return;
  }
  const line = Number(/^line (\d+): expected ./.exec(refused)?.[1]);
  assert.ok(line >= 1 && line <= json.split('\n').length, refused);
}

const holdsFor = (texts: fc.Arbitrary<string>, numRuns: number) =>
  fc.assert(fc.property(texts, holds), { numRuns });

/** Pieces of JSON and of what people take for JSON. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('{', '}', '[', ']', ',', ':', ' ', '\n', '"title"', '"title":', '"a"', '"zzz":', '""'),
    fc.constantFrom(
      'true',
      'false',
      'null',
      '0',
      '-0',
      '01',
      '-',
      '1.',
      '.5',
      '1e5',
      '1E+5',
      '1e',
      '+1',
      '0x1',
    ),
    fc.constantFrom(
      '"',
      '\\',
      '"\\u00e9"',
      '"\\u12"',
      '"\\x41"',
      '"\\\n"',
      '"\t"',
      '"\u007f\u2028"',
      '"\\/\\b"',
    ),
    fc.constantFrom(
      'NaN',
      'Infinity',
      'undefined',
      'True',
      "'a'",
      '//',
      '/**/',
      '#',
      '\ufeff',
      '\u00a0',
      '\v',
      '\0',
    ),
  ),
  { maxLength: 8 },
);

test('any text', () => holdsFor(fc.string({ unit: 'binary' }), 1000));

test('any pieces of JSON', () =>
  holdsFor(
    pieces.map((all) => all.join('')),
    3000,
  ));

test('any JSON', () => holdsFor(fc.json(), 1000));

test('a file in order, cut', () =>
  holdsFor(
    fc.tuple(campaignFiles, writers, fc.nat()).map(([file, write, at]) => {
      const json = write(file);
      return json.slice(0, at % json.length);
    }),
    1000,
  ));

const edits = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.oneof(fc.constantFrom('', '"', '\\', ',', '{', '}', '\n', '0'), fc.string({ maxLength: 2 })),
  ),
  { minLength: 1, maxLength: 3 },
);

test('a file in order with characters put in and taken out', () =>
  holdsFor(
    fc.tuple(campaignFiles, writers, edits).map(([file, write, all]) =>
      all.reduce((json, [where, gone, put]) => {
        const at = where % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + gone);
      }, write(file)),
    ),
    1000,
  ));

test('what stands under a key that nobody knows has to be JSON, and need be no more', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => all.join('')),
        fc.json(),
      ),
      (inside) => {
        const json = `{"zzz": [${inside}]}`;
        assert.equal(read(json).refused === undefined, parse(json) !== undefined, read(json).refused);
      },
    ),
    { numRuns: 3000 },
  ));

test('characters that nobody sees are taken only where a language or an emoji needs them', () => {
  const titled = (title: string) => read(JSON.stringify({ title })).refused;
  for (const title of [
    'می\u200cخواهم', // Persian: a non-joiner within a word
    'क्\u200dष', // Hindi: a joiner
    '👩\u200d👧 ❤\ufe0f\u200d🔥 ☎\ufe0e 1\ufe0f\u20e3', // emoji
    '葛\u{e0100}城', // the form of a Chinese character
    'two\nlines\tof text',
  ])
    assert.equal(titled(title), undefined);
  for (const title of INVISIBLE_TEXTS)
    assert.match(titled(title) ?? '', /^line 1: expected a text without invisible characters$/);
});
