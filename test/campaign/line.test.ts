// Whoever mends a file by hand goes by the line that the card names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { campaignFiles } from './campaigns.ts';
import { campaignOf, read } from './verdict.ts';

const FILE = `{
  "title": "A title",
  "letter": [
    "First, with a \\"quote\\"",
    "Second"
  ],
  "facts": {
    "title": "Facts",
    "items": [
      {
        "id": "one",
        "text": "A fact\\nof two lines",
        "source": "Somebody",
        "url": "https://a.example/",
        "date": "2018"
      }
    ]
  },

  "actions": {
    "title": "Actions",
    "items": [
      {
        "id": "act",
        "text": "Do",
        "petition": true,
        "notes": [{ "id": "n", "text": "Now", "from": "2027-01-03T17:00Z" }]
      }
    ]
  },
  "leaveOut": ["ded"]
}
`;

const TEXT = 'expected a text in quotes that is not empty';
const ID = 'expected an id of letters, digits and hyphens, in quotes';

/** [what goes wrong, what is replaced, with what, the line, what is said] */
const FAULTS = [
  ['a number for a text', '"A title"', '5', 2, TEXT],
  ['an empty text', '"A title"', '""', 2, TEXT],
  ['a text of white space', '"Second"', '" \\n\\u00a0"', 5, TEXT],
  ['a text that does not end', '"A title"', '"A title', 2, TEXT],
  ['a key without quotes', '"letter"', 'letter', 3, 'expected a text in quotes'],
  ['a key in single quotes', '"letter"', "'letter'", 3, 'expected a text in quotes'],
  ['no such escape', '"Second"', '"Se\\cond"', 5, 'expected a valid escape after \\ in a text'],
  ['no colon', '"letter":', '"letter"', 3, 'expected a colon'],
  // seen where the next item begins
  ['no comma after a pair', '"A title",', '"A title"', 3, 'expected a comma or }'],
  ['no comma after an item', 'quote\\"",', 'quote\\""', 5, 'expected a comma or ]'],
  ['a comma too many in a list', '"Second"', '"Second",', 6, TEXT],
  ['a comma too many in an object', '"2018"', '"2018",', 16, 'expected a text in quotes'],
  ['a text for a list', '["ded"]', '"ded"', 31, 'expected a list in [ ]'],
  ['an object for a list', '["ded"]', '{}', 31, 'expected a list in [ ]'],
  ['an empty list', '["ded"]', '[\n  ]', 32, 'expected at least one item in [ ]'],
  ['a text for an object', '[{ "id": "n"', '["n", { "id": "n"', 27, 'expected keys in { }'],
  ['an id of two words', '"one"', '"one two"', 11, ID],
  [
    'a link that runs',
    '"https://a.example/"',
    '"javascript:alert(1)"',
    14,
    'expected a link that begins with',
  ],
  [
    'text that runs backwards',
    '"Second"',
    '"Sec\\u202eond"',
    5,
    'expected a text without invisible characters',
  ],
  [
    'a space of no width in a link',
    'a.example',
    'a\u200b.example',
    14,
    'expected a text without invisible characters',
  ],
  ['a boolean in quotes', 'true', '"true"', 26, 'expected true or false'],
  ['a day for an instant', 'T17:00Z', '', 27, 'expected an instant such as "2027-01-03T17:00Z"'],
  // seen where the object ends
  ['a missing key', '"source": "Somebody",', '', 16, 'expected a key "source"'],
  ['a missing last key', '"id": "act",', '', 28, 'expected a key "id"'],
  ['more after the end', '\n}\n', '\n}\n\n}', 34, 'expected nothing more'],
  ['an end too soon', '\n}\n', '\n\n', 33, 'expected a comma or }'],
  ['a comment', '"leaveOut"', '// which\n  "leaveOut"', 31, 'expected a text in quotes'],
] as const;

test('the file is in order as it stands', () => assert.equal(campaignOf(FILE).facts?.items.length, 1));

for (const [name, what, instead, line, said] of FAULTS) {
  test(`${name}: line ${line}`, () => {
    assert.equal(FILE.split(what).length, 2, `${what} stands once in the file`);
    // not as a pattern: `$` is a character like any other
    const broken = FILE.replace(what, () => instead);
    const expected = `line ${line}: ${said}`;
    assert.equal(read(broken).refused?.slice(0, expected.length), expected);
    assert.equal(read(broken.replaceAll('\n', '\r\n')).refused?.slice(0, expected.length), expected);
  });
}

test('a key that nobody knows: its line', () => {
  const strange = FILE.replace('"petition"', '"petitions"').replace('"url"', '"titel": {"a": [{}]},\n"url"');
  const { unknown } = read(strange);
  assert.deepEqual(unknown, ['line 14: there is no key "titel"', 'line 27: there is no key "petitions"']);
});

test('an empty text on any line of any file: that line', () =>
  fc.assert(
    fc.property(campaignFiles, fc.nat(), fc.constantFrom('\n', '\r\n'), (file, n, end) => {
      const lines = JSON.stringify(file, null, 2).split('\n');
      const full = lines.flatMap((text, i) => (/"(,?)$/.test(text) ? [i] : []));
      fc.pre(full.length > 0);
      const at = full[n % full.length]!;
      // of a pair only the value, of an item all
      lines[at] = lines[at]!.replace(/^( *"(?:[^"\\]|\\.)*": )?.*?(,?)$/s, '$1""$2');
      assert.match(read(lines.join(end)).refused ?? '', new RegExp(`^line ${at + 1}: expected `));
    }),
    { numRuns: 500 },
  ));
