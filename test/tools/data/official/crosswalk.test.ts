import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCrosswalk } from '../../../../tools/data/official/crosswalk.ts';
import { HEAD, inFolder, withFaults, writeFiles } from './files.ts';
import { workbook, type Cell } from './spreadsheet.ts';

const NAME = 'ZIP Code to ZCTA Crosswalk';

const read = (file: string, content: string | Uint8Array) =>
  inFolder((folder) => {
    writeFiles(folder, { [file]: content });
    return withFaults((faults) => readCrosswalk(join(folder, file), faults));
  });
const asWorkbook = (rows: Cell[][], head: Cell[] = HEAD) =>
  read(`${NAME}.xlsx`, workbook('ZiptoZCTA', [head, ...rows]));
const asCsv = (rows: Cell[][], head: Cell[] = HEAD) =>
  read(
    `${NAME}.csv`,
    `\ufeff${[head, ...rows].map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n')}\r\n`,
  );

const row = (zip: Cell, zcta: Cell): Cell[] => [
  zip,
  'Holtsville',
  'NY',
  'Post Office or large volume customer',
  zcta,
  'Spatial join',
];

for (const [what, given] of [
  ['a workbook', asWorkbook],
  ['a CSV file', asCsv],
] as const) {
  test(`${what}: the ZCTA of each ZIP code, with the zeros that a spreadsheet took away`, async () => {
    const { value, faults } = await given([row('00501', '11742'), row(544, 11742), row(10001, 10001)]);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      [...value],
      [
        ['00501', '11742'],
        ['00544', '11742'],
        ['10001', '10001'],
      ],
    );
  });

  test(`${what}: a ZIP code that lies in no ZCTA is left out`, async () => {
    const rows = [
      row('09001', 'No ZCTA'),
      row('96898', 'N/A'),
      row('00801', null),
      row(null, null),
      row('10001', '10001'),
    ];
    const { value, faults } = await given(rows);
    assert.deepEqual([faults, [...value.keys()]], [[], ['10001']]);
  });

  test(`${what}: the column has either name`, async () => {
    const { value } = await given(
      [row('00501', '11742')],
      HEAD.map((name) => name.toUpperCase()),
    );
    assert.equal(value.get('00501'), '11742');
  });

  test(`${what}: what is not a ZIP code, no ZCTA, or there twice is a fault with its row`, async () => {
    const { faults } = await given([
      row('10001', '10001'),
      row('X', '11742'),
      row('10002', 'somewhere'),
      row('10001', '11742'),
    ]);
    const file = /xlsx|csv/.exec(faults[0] ?? '')?.[0];
    assert.deepEqual(faults, [
      `${NAME}.${file}:3: "X" is not a ZIP code`,
      `${NAME}.${file}:4: 10002 is in "somewhere", which is not a ZCTA`,
      `${NAME}.${file}:5: 10001 is listed twice`,
    ]);
  });

  test(`${what}: other columns are refused`, () =>
    assert.rejects(
      given([['10001', '10001']], ['zip5', 'zcta5']),
      /no sheet has the columns ZIP_CODE and ZCTA/,
    ));
}

test('a damaged workbook is refused by name', () =>
  assert.rejects(
    read(`${NAME}.xlsx`, 'PK\x03\x04 and no more'),
    /^Error: ZIP Code to ZCTA Crosswalk\.xlsx: /,
  ));
