// The readers of the Census Bureau's files: the two relationships, the block equivalency files, and what is made of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Blocks } from '../../../../tools/data/official/blocks.ts';
import { addPart, rank, type Land, type Parts } from '../../../../tools/data/official/parts.ts';
import { readRelationship } from '../../../../tools/data/official/relationship.ts';
import { eachLine } from '../../../../tools/data/official/each-row.ts';
import { joinBlocks } from '../../../../tools/data/official/zcta-blocks.ts';
import { inPieces, withFaults } from './files.ts';
import { Country } from './land.ts';

/** A country of three states, and of nothing that a test did not put there. */
function smallCountry(put: (country: Country) => void): Country {
  const country = new Country();
  country.pieces.splice(0);
  put(country);
  return country;
}

const relationship = (text: string, congress = 119) => {
  const land: Land = new Map();
  return withFaults(async (faults) => ({
    parts: await readRelationship('tab20.txt', inPieces(text), congress, land, faults),
    land,
  }));
};
const plain = (parts: Parts) =>
  Object.fromEntries([...parts].map(([zcta, own]) => [zcta, Object.fromEntries(own)]));

test('lines are read whole, wherever the pieces of a file break', async () => {
  for (const size of [1, 2, 5, 100]) {
    const lines: [string, number][] = [];
    await eachLine(
      inPieces('\ufeffeins\r\n\nñandú\nvier', size),
      (line, number) => void lines.push([line, number]),
    );
    assert.deepEqual(
      lines,
      [
        ['eins', 1],
        ['', 2],
        ['ñandú', 3],
        ['vier', 4],
      ],
      `pieces of ${size}`,
    );
  }
});

test('the relationship: parts by ZCTA and district, whatever the spelling of a seat at large', async () => {
  const country = smallCountry((land) => {
    land.add('90210', 'CA', '36', { land: 10_523_386, water: 2279 });
    land.add('90210', 'CA', '30', { land: 21_754 });
    land.add('20001', 'DC', '98', { land: 500 });
    land.add('82001', 'WY', '00', { land: 600 });
    land.add('06437', 'CT', 'ZZ', { water: 1_452_875 });
    land.add('', 'AL', '01', { land: 558_858_619 });
  });
  const { value, faults } = await relationship(country.relationship());
  assert.deepEqual(faults, []);
  assert.deepEqual(plain(value.parts), {
    '90210': {
      'CA-36': { land: 10_523_386, water: 2279, pieces: 1 },
      'CA-30': { land: 21_754, water: 0, pieces: 1 },
    },
    '20001': { 'DC-AL': { land: 500, water: 0, pieces: 1 } },
    '82001': { 'WY-AL': { land: 600, water: 0, pieces: 1 } },
    '06437': { 'CT-ZZ': { land: 0, water: 1_452_875, pieces: 1 } },
  });
  assert.equal(value.land.get('90210'), 10_545_140);
});

test('the relationship of another congress is not taken for this one', () =>
  assert.rejects(
    relationship(new Country().relationship(), 120),
    /^Error: tab20\.txt: the column GEOID_CD120_20 is missing$/,
  ));

const BROKEN: [string, (row: string) => string, RegExp][] = [
  [
    'a district that is none',
    (row) => row.replace('|0636|', '|0653|'),
    /:2: 90210 is in 0653, which is not a district/,
  ],
  [
    'a state that is none',
    (row) => row.replace('|0636|', '|0336|'),
    /:2: 90210 is in 0336, which is not a district/,
  ],
  ['a ZCTA that is none', (row) => row.replaceAll('|90210|', '|9021|'), /:2: "9021" is not a ZCTA/],
  ['an area that is none', (row) => row.replace(/\|\d+$/, '|-5'), /:2: has the areas "7", "7" and "-5"/],
  ['a row that breaks off', (row) => row.slice(0, 40), /:2: has 3 fields, not 17/],
];
for (const [what, spoil, says] of BROKEN)
  test(`the relationship: ${what} is a fault with its line`, async () => {
    const country = smallCountry((land) => land.add('90210', 'CA', '36', { land: 7 }));
    const [head, row] = country.relationship().split('\r\n');
    const { faults } = await relationship([head, spoil(row!), ''].join('\r\n'));
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, says);
  });

test('a file that is wrong in every line is not read to its end', async () => {
  const [head, ...rows] = new Country().relationship().split('\r\n');
  const { faults } = await relationship([head, ...rows.map((row) => `${row}|`)].join('\n'));
  assert.equal(faults.length, 10);
});

test('an empty file, and one without a head, are refused', async () => {
  await assert.rejects(relationship(''), /^Error: tab20\.txt: is empty/);
  await assert.rejects(relationship('a|b\n1|2\n'), /^Error: tab20\.txt: the column .* is missing$/);
});

const blocksOf = (text: string) =>
  withFaults((faults) => Blocks.read('cd120.zip/NationalCD120.txt', inPieces(text), faults));

for (const [head, newline] of [
  ['GEOID,CDFP', '\r\n'],
  // that of the 118th
  ['GEOID, CDFP', '\n'],
])
  test(`a block equivalency file (${JSON.stringify(`${head}${newline}`)}), in any order`, async () => {
    const rows = [
      '060372011011000,32',
      '060372011011001,ZZ',
      '010010201001000,02',
      '110010001001000,98',
      '560010001001000,00',
    ];
    for (const list of [rows, [...rows].reverse()]) {
      const { value, faults } = await blocksOf([head, ...list, ''].join(newline));
      assert.deepEqual(faults, []);
      const read = (place: string, block: string) => value.codeOf(place, block);
      assert.deepEqual(
        [
          read('CA', '060372011011000'),
          read('CA', '060372011011001'),
          read('AL', '010010201001000'),
          read('DC', '110010001001000'),
          read('WY', '560010001001000'),
        ],
        ['32', 'ZZ', '02', '98', '00'],
      );
      // between two, before the first, after the last, and of a state that is not there
      for (const block of ['060372011011002', '060372011010999', '060992011011000', '060000000000000'])
        assert.equal(read('CA', block), undefined, block);
      assert.equal(read('NY', '360010001001000'), undefined);
    }
  });

test('another column may stand before them', async () => {
  const { value } = await blocksOf('STATEFP,GEOID,CDFP\r\n06,060372011011000,32\r\n');
  assert.equal(value.codeOf('CA', '060372011011000'), '32');
});

for (const [what, row, says] of [
  [
    'a district that is none',
    '060372011011000,53',
    /:2: 060372011011000 is in 53, which is not a district of CA/,
  ],
  ['a block that is none', '60372011011000,32', /:2: "60372011011000" is not a block/],
  ['a row that breaks off', '060372011011000', /:2: has 1 fields, not 2/],
] as const)
  test(`a block equivalency file: ${what} is a fault with its line`, async () => {
    const { faults } = await blocksOf(`GEOID,CDFP\n${row}\n`);
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, says);
  });

test('a state’s own list overrules the national one; the others stay', async () => {
  const { value: national } = await blocksOf(
    'GEOID,CDFP\n010010201001000,02\n010010201001001,02\n060372011011000,32\n',
  );
  const { value: own } = await blocksOf('GEOID,CDFP\n010010201001000,07\n');
  assert.equal(national.differences('AL', own), 2);
  assert.equal(national.differences('CA', own), 1);
  national.replace('AL', own);
  assert.equal(national.codeOf('AL', '010010201001000'), '07');
  assert.equal(national.codeOf('AL', '010010201001001'), undefined, 'nothing of the old list is left');
  assert.equal(national.codeOf('CA', '060372011011000'), '32');
  assert.equal(national.differences('AL', own), 0);
});

async function joined(country: Country, places: string[], spoil = (text: string) => text, list = country) {
  const { value: blocks } = await blocksOf(
    `GEOID,CDFP\n${list.pieces.map(({ block, cd120 }) => `${block},${cd120}`).join('\n')}\n`,
  );
  const parts: Parts = new Map();
  const land: Land = new Map();
  const { faults } = await withFaults((all) =>
    joinBlocks(
      'blocks.txt',
      inPieces(spoil(country.zctaBlocks())),
      [{ blocks, places: new Set(places), parts }],
      land,
      all,
    ),
  );
  return { parts, land, faults };
}

test('ZCTAs joined with blocks: land and water by district, of the states asked for', async () => {
  const country = smallCountry((land) => {
    land.add('97635', 'CA', '01', { land: 100, water: 1 });
    land.add('97635', 'CA', '01', { land: 50, water: 2 });
    land.add('97635', 'CA', '02', { land: 7 });
    land.add('97635', 'CA', 'ZZ', { water: 9 });
    land.add('97635', 'OR', '02', { land: 1000 });
    land.add('', 'CA', '02', { land: 5 });
  });
  const { parts, land, faults } = await joined(country, ['CA']);
  assert.deepEqual(faults, []);
  assert.deepEqual(plain(parts), {
    '97635': {
      'CA-1': { land: 150, water: 3, pieces: 2 },
      'CA-2': { land: 7, water: 0, pieces: 1 },
      'CA-ZZ': { land: 0, water: 9, pieces: 1 },
    },
  });
  assert.equal(land.get('97635'), 1157);
});

test('water that is not in the list of districts is nobody’s; land there is a fault', async () => {
  for (const land of [0, 1]) {
    const country = smallCountry((all) => {
      all.add('97635', 'CA', '01', { land: 100 });
      all.add('97635', 'CA', '01', { land, water: 5 });
    });
    const list = smallCountry((all) => all.add('97635', 'CA', '01'));
    const { parts, faults } = await joined(country, ['CA'], undefined, list);
    if (land)
      assert.match(faults.join(), /^blocks\.txt:2: the block \d{15} is not in the list of districts$/);
    else assert.deepEqual([faults, parts.get('97635')?.get('CA-1')?.land], [[], 100]);
  }
});

test('ZCTAs joined with blocks: a row that breaks off is a fault with its line', async () => {
  const country = smallCountry((land) => land.add('97635', 'CA', '01', { land: 100 }));
  const { faults } = await joined(country, ['CA'], (text) => text.slice(0, -12));
  assert.match(faults.join(), /^blocks\.txt:2: has 1\d fields, not 17$/);
});

const ranked = (...parts: [string, number, number?][]) => {
  const all: Parts = new Map();
  for (const [district, land, water = 0] of parts) addPart(all, '90210', district, land, water);
  return rank(all.get('90210')!);
};

test('a hundredth of the land makes a candidate, a thousandth a possibility, by land', () => {
  assert.deepEqual(
    ranked(['CO-4', 10], ['CO-3', 99], ['CO-2', 100], ['CO-5', 9], ['CO-1', 9782], ['CO-7', 0, 5000]),
    { districts: ['CO-1', 'CO-2'], alsoPossible: ['CO-3', 'CO-4'] },
  );
});

test('what lies in no district takes no share', () => {
  assert.deepEqual(ranked(['MI-1', 10], ['MI-ZZ', 990]), { districts: ['MI-1'], alsoPossible: [] });
});

test('a ZCTA without land goes by its water, one without an extent by its pieces', () => {
  assert.deepEqual(ranked(['ME-1', 0, 500], ['ME-2', 0, 2000], ['ME-ZZ', 0, 9000]).districts, [
    'ME-2',
    'ME-1',
  ]);
  assert.deepEqual(ranked(['WI-1', 0], ['WI-2', 0], ['WI-2', 0]).districts, ['WI-2', 'WI-1']);
  assert.deepEqual(ranked(['ME-ZZ', 0, 9000]), { districts: [], alsoPossible: [] });
});
