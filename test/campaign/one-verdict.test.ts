// The card and a site owner's editor must not disagree: what the schema underlines the reader refuses or warns of, and
// the other way round.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { campaignFiles, writers } from './campaigns.ts';
import { FULL_FILE } from './full-file.ts';
import { STRANGE_KEYS, WRONG_VALUES, brokenFiles, clone, holdersIn, put } from './mishaps.ts';
import { read, schemaFaults } from './verdict.ts';

function agree(value: unknown, json: string): void {
  const faults = schemaFaults(value);
  const strange = faults.filter((keyword) => keyword === 'additionalProperties');
  const { refused, unknown } = read(json);
  if (refused !== undefined) {
    assert.ok(
      faults.length > strange.length,
      `the schema takes what the reader refuses (${refused}): ${json}`,
    );
    return;
  }
  assert.deepEqual(faults, strange, `the reader takes what the schema refuses: ${json}`);
  assert.equal(
    unknown.length,
    strange.length,
    `a warning for each key that the schema does not know: ${json}`,
  );
}

const PLACES = holdersIn(FULL_FILE).flatMap((holder, i) =>
  Object.keys(holder).map((key) => [i, key] as const),
);
const KEYS = [...new Set(PLACES.map(([, key]) => key)), ...STRANGE_KEYS];

/** The full file with one thing changed in its nth object or list. */
function agreeWhere(n: number, change: (holder: Record<string, unknown>) => void): void {
  const file = clone(FULL_FILE);
  change(holdersIn(file)[n]!);
  agree(file, JSON.stringify(file, null, 1));
}

test('any wrong value, or none, anywhere', () => {
  for (const [n, key] of PLACES) {
    for (const value of WRONG_VALUES) agreeWhere(n, (holder) => put(holder, key, value));
    agreeWhere(n, (holder) => (Array.isArray(holder) ? holder.splice(+key, 1) : delete holder[key]));
  }
});

test('a key from anywhere, everywhere', () => {
  for (const [n, holder] of holdersIn(FULL_FILE).entries())
    for (const key of Array.isArray(holder) ? [] : KEYS)
      for (const value of ['x', 'tel:1', true, ['x']]) agreeWhere(n, (inner) => put(inner, key, value));
});

const holdsFor = (values: fc.Arbitrary<unknown>, numRuns: number) =>
  fc.assert(
    fc.property(values, writers, (value, write) => agree(value, write(value))),
    { numRuns },
  );

test('files in order', () => holdsFor(campaignFiles, 300));

test('files in which something went wrong', () => holdsFor(brokenFiles, 1000));

test('JSON of any kind', () => holdsFor(fc.jsonValue(), 1000));

test('lists and texts as long as they may be, and one longer', () => {
  for (const [n, isTaken] of [
    [500, true],
    [501, false],
  ] as const) {
    for (const file of [
      { letter: Array<string>(n).fill('x') },
      { leaveOut: Array.from({ length: n }, (_, i) => `id-${i}`) },
      { translations: { 'zh-HK': { title: 'x'.repeat(n * 20) } } },
      // as many characters, and twice as many code units
      { title: '\u{1f3ee}'.repeat(n * 20) },
      { facts: { title: 'x', items: [{ id: 'x', text: 'x', source: 'x'.repeat(n * 20), date: 'x' }] } },
    ]) {
      const json = JSON.stringify(file);
      agree(file, json);
      assert.equal(read(json).refused === undefined, isTaken, json.slice(0, 80));
    }
  }
});

test('neither takes what is no object', () => {
  for (const value of [null, true, 0, '', 'text', [], [{}]]) {
    assert.notDeepEqual(schemaFaults(value), []);
    assert.match(read(JSON.stringify(value)).refused ?? '', /^line 1: expected keys in \{ \}$/);
  }
});

test('both take an empty file: the built-in campaign says it all', () => {
  assert.deepEqual(schemaFaults({}), []);
  assert.deepEqual(read('{}'), { campaign: {}, unknown: [] });
});
