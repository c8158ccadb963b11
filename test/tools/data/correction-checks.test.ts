// Corrections by hand that would have no effect are refused, with the place and the fix.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changesIn, correctionsIn } from '../../../tools/data/sources.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hk-corrections-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Corrections by hand that would have no effect, and what is said of them. */
const USELESS: [what: string, changes: unknown, offices: unknown, says: RegExp][] = [
  [
    'a list that there is not',
    { change: [{ bioguide: 'A000001', phone: '202-225-9999' }] },
    null,
    /member-changes\.json: it has the key "change", which counts for nothing\. Write changed, seated, vacant, mayHaveChanged, settled/,
  ],
  [
    'a key that there is not',
    { changed: [{ bioguide: 'A000001', phon: '202-225-9999' }] },
    null,
    /member-changes\.json: entry 1 of "changed" \(A000001\) has the key "phon", .*Write .*phone/,
  ],
  [
    'a name, which cannot be changed so',
    {
      changed: [
        { bioguide: 'A000001', phone: '202-225-9999' },
        { bioguide: 'A000002', name: 'Ann' },
      ],
    },
    null,
    /entry 2 of "changed" \(A000002\) has the key "name"/,
  ],
  [
    'a key that there is not, of what it was',
    { changed: [{ bioguide: 'A000001', phone: '202-225-9999', was: { phon: '1' } }] },
    null,
    /entry 1 of "changed" \(A000001\): "was" has the key "phon"/,
  ],
  [
    'nothing to change',
    { changed: [{ bioguide: 'A000001' }] },
    null,
    /\(A000001\) changes nothing\. Write one of/,
  ],
  [
    'an id that is none',
    { changed: [{ bioguide: 'A1', phone: '1' }] },
    null,
    /\(A1\) has a bioguide id that is not/,
  ],
  ['no seat', { vacant: [{ since: '2026-11-20' }] }, null, /entry 1 of "vacant" has no "seat"/],
  ['no entry', { vacant: [null] }, null, /entry 1 of "vacant" is not an entry in \{ \}/],
  ['no list', { vacant: {} }, null, /"vacant" is not a list of changes/],
  ['a list alone', [], null, /member-changes\.json: is not an object with lists/],
  [
    'a key of an office that there is not',
    null,
    { corrections: [{ bioguide: 'A000001', city: 'Town', was: { city: 'Town' }, is: { phon: '1' } }] },
    /office-corrections\.json: correction 1 \(A000001\): "is" has the key "phon"/,
  ],
  [
    'a list of offices that there is not',
    null,
    { correction: [] },
    /office-corrections\.json: it has the key "correction"/,
  ],
];
for (const [what, changes, offices, says] of USELESS)
  test(`refused: ${what}`, () => {
    const file = changes === null ? 'office-corrections.json' : 'member-changes.json';
    writeFileSync(join(folder, file), JSON.stringify(changes ?? offices));
    assert.throws(() => (changes === null ? correctionsIn : changesIn)(folder), says);
  });

test('those of the project are not', () => {
  const own = fileURLToPath(new URL('../../../tools/data/corrections/', import.meta.url));
  assert.ok(changesIn(own)!.mayHaveChanged.length);
  assert.ok(correctionsIn(own).length);
});

test('lists may be missing, and a remark may stand anywhere', () => {
  const vacant = [{ seat: 'NY-7', since: '2026-11-20', note: 'by the Clerk', source: 'a page' }];
  writeFileSync(join(folder, 'member-changes.json'), JSON.stringify({ note: 'by hand', vacant }));
  const { changed, seated, mayHaveChanged, settled, ...others } = changesIn(folder)!;
  assert.deepEqual([changed, seated, mayHaveChanged, settled], [[], [], [], []]);
  assert.deepEqual(others.vacant, vacant);
});
