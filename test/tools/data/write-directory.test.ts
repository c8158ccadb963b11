// What a card would refuse is not written, whichever command makes it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { crc32 } from '../../../src/lib/crc32.ts';
import { publishDirectory } from '../../../tools/data/publish.ts';
import type { WholeManifest } from '../../../tools/data/read-tables.ts';
import { writeDirectory } from '../../../tools/data/write-directory.ts';
import { compiled } from './sources-of.ts';

const MEMBERS = '119/members.txt';
const GOOD = compiled().tables!.files.map(
  ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
);

let folder = '';
beforeEach(() => {
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-28T15:00:00Z') });
  folder = mkdtempSync(join(tmpdir(), 'hk-write-'));
});
afterEach(() => {
  mock.timers.reset();
  rmSync(folder, { recursive: true });
});

type Texts = Record<string, string>;

/** The files of a made-up directory after a change to its texts and its manifest, with checksums that are right. */
function filesOf(change: (texts: Texts, manifest: WholeManifest) => void): [string, Uint8Array][] {
  const texts: Texts = Object.fromEntries(GOOD);
  const manifest = JSON.parse(texts['manifest.json']!) as WholeManifest;
  change(texts, manifest);
  for (const entry of [manifest.tables, manifest.next?.tables ?? {}].flatMap((some) => Object.values(some))) {
    const bytes = new TextEncoder().encode(texts[entry.file]);
    Object.assign(entry, { crc: crc32(bytes), bytes: bytes.length });
  }
  texts['manifest.json'] = JSON.stringify(manifest);
  return Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]);
}

const row = (change: (row: string) => string) => (texts: Texts) =>
  (texts[MEMBERS] = texts[MEMBERS]!.replace(/^7\|.*\|Member 263\|.*$/m, change));

const REFUSED: [what: string, change: (texts: Texts, manifest: WholeManifest) => void, says: RegExp][] = [
  [
    'a term of the next Congress',
    row((text) => `${text}||2029-01-03`),
    /NY-7 has a date in the member table/,
  ],
  ['a vacancy of a later day', row(() => '7|-|2026-11-20'), /NY-7 has a date in the member table/],
  [
    'a day to come',
    (_, { tables }) => (tables.members.asOf = '2026-12-24'),
    /the date of 119\/members\.txt, "2026-12-24"/,
  ],
  [
    'a Congress that has not begun',
    (_, manifest) => {
      manifest.congress = 120;
      manifest.tables.members.validUntil = '2029-01-03T17:00:00Z';
    },
    /congress 120 has not begun/,
  ],
  [
    'a next Congress that does not follow',
    (_, manifest) => (manifest.next = { congress: 121, tables: {} }),
    /congress 121 does not follow 119/,
  ],
  [
    'members of the next Congress who cannot be right',
    (texts, manifest) => {
      texts['120/members.txt'] = texts[MEMBERS]!.replace('\nNY\n', '\nNY\n7|-|2026-10-01\n');
      const entry = {
        ...manifest.tables.members,
        file: '120/members.txt',
        validUntil: '2029-01-03T17:00:00Z',
      };
      manifest.next = { congress: 120, tables: { members: entry } };
    },
    /NY-7 is twice in the member table/,
  ],
  [
    'an invisible character',
    row((text) => text.replace('Member 263', 'Member\u202e 263')),
    /119\/members\.txt has an invisible character/,
  ],
  [
    'a table that is too long',
    (texts) => (texts['119/zips.txt'] += ' '.repeat(1 << 20)),
    /119\/zips\.txt is longer than 1048576 bytes/,
  ],
];

test('a good directory is written', () => {
  writeDirectory(
    folder,
    filesOf(() => {}),
  );
  assert.deepEqual(readdirSync(folder).sort(), ['119', 'manifest.json']);
});

for (const [what, change, says] of REFUSED)
  test(`refused, written and published: ${what}`, () => {
    const files = filesOf(change);
    const [from, into] = [join(folder, 'from'), join(folder, 'into')];
    for (const dry of [true, false]) {
      const write = () => writeDirectory(into, files, { dry });
      assert.throws(write, /^Error: a card would refuse these tables: /);
      assert.throws(write, says);
    }
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(from, name)), { recursive: true });
      writeFileSync(join(from, name), bytes);
    }
    assert.throws(() => publishDirectory(from, into), /a card would refuse these tables/);
    assert.deepEqual(readdirSync(folder), ['from']);
  });
