// The table of area codes, which is written by hand, against the phones of all local offices, which their members publish.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readOffices, splitOffices } from '../../../src/congress/offices.ts';

const read = (file: string) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { tables: { offices: { file: string } } };
const table = splitOffices(read(manifest.tables.offices.file));
const codes = read('area-codes.txt');
const rows = codes
  .trimEnd()
  .split('\n')
  .map((row) => row.split(' ') as [code: string, place: string]);

test('each row is an area code and the one state that it is of; those of all states are numbers that are free, and Washington', () => {
  assert.deepEqual(
    rows.filter((row) => !/^[2-9]\d\d [A-Z]{2}$/.test(row.join(' '))),
    [],
  );
  assert.deepEqual(
    codes,
    `${[...new Set(codes.trimEnd().split('\n'))].sort().join('\n')}\n`,
    'in order, once',
  );
  const ofStates = rows.filter(([, place]) => place !== 'US').map(([code]) => code);
  assert.equal(new Set(ofStates).size, ofStates.length);
  assert.deepEqual(
    rows.filter(([code, place]) => place === 'US' && !/^8(\d)\1$/.test(code)).map(([code]) => code),
    ['202'],
  );
  // the states, the District of Columbia and the five territories
  assert.equal(new Set(rows.map(([, place]) => place)).size, 57);
});

test('every local office has a number of its state, of Washington, or one that is free', () => {
  const read = readOffices(table, codes);
  assert.ok(read.filter(({ phone }) => phone).length > 1000);
});

test('a code of another state is found, for each code that an office has', () => {
  const used = new Set(readOffices(table).flatMap(({ phone }) => phone?.slice(0, 3) ?? []));
  const known = rows.filter(([code, place]) => place !== 'US' && used.has(code));
  assert.ok(known.length > 200, `${known.length}`);
  for (const [code, place] of known.filter(([code]) => code !== '202')) {
    const other = codes.replace(`${code} ${place}`, `${code} ${place === 'WY' ? 'AK' : 'WY'}`);
    assert.throws(() => readOffices(table, other), /offices: /, `${code} ${place}`);
  }
});
