// The cartographic boundary files of the Census Bureau: what they hold becomes the same lines, and what they cannot be is refused.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { readCensusDistricts } from '../../../tools/data/boundaries/census.ts';
import { simplifyLines } from '../../../tools/data/boundaries/simplify.ts';
import { readLines } from '../../../tools/data/boundaries/topology.ts';
import { Faults } from '../../../tools/data/faults.ts';
import { DISTRICTS } from '../../../tools/data/house-districts.ts';
import { geoJson, shapefileZip } from './official/cartographic.ts';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'hk-census-'))));
after(() => rmSync(folder, { recursive: true }));

const NAME = 'cb_2026_us_cd120_500k';
function read(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content);
  return readCensusDistricts(join(folder, name));
}
async function linesOf(name: string, content: string | Uint8Array) {
  const { congress, districts } = await read(name, content);
  assert.equal(congress, 120);
  const faults = new Faults();
  return { lines: readLines(districts, faults), faults: faults.lines };
}

test('a shapefile and GeoJSON give the same lines, each between two neighbours once', async () => {
  const shape = await linesOf(`${NAME}.zip`, shapefileZip(NAME));
  const json = await linesOf(`${NAME}.geojson`, geoJson());
  assert.deepEqual(shape, json);
  assert.deepEqual(shape.faults, []);
  const both = shape.lines.filter(({ sides }) => sides.length === 2).map(({ sides }) => sides.join());
  assert.equal(new Set(both).size, both.length);
  assert.equal(new Set(shape.lines.flatMap(({ sides }) => sides)).size, DISTRICTS.size);
  // squares in rows of 21: each has a neighbour to the east and one to the north, but at the edges
  const rows = Math.ceil(DISTRICTS.size / 21);
  assert.equal(both.length, DISTRICTS.size - rows + (DISTRICTS.size - 21));
});

test('the tolerance of a line counts the error of a file at 1:500,000', async () => {
  const { lines } = await linesOf(`${NAME}.geojson`, geoJson());
  for (const { tolerance } of simplifyLines(lines)) assert.ok(tolerance >= 300);
});

test('a file of another scale is refused, because its error is not known', async () => {
  const says = /its error is not known: take the file at 1:500,000/;
  await assert.rejects(read('cb_2026_us_cd120_20m.geojson', geoJson()), says);
  // a zip may have any name
  await assert.rejects(read(`${NAME}.zip`, shapefileZip('cb_2026_us_cd120_5m')), says);
});

test('a zip under another name, as a browser gives it, is read as what it is', async () => {
  const usual = await linesOf(`${NAME}.zip`, shapefileZip(NAME));
  assert.deepEqual(await linesOf(`${NAME} (1).zip`, shapefileZip(NAME)), usual);
  // as a Mac packs a folder
  const own = unzipSync(shapefileZip(NAME));
  const packed = Object.entries(own).flatMap(([name, bytes]) => [
    [`maps/${name}`, bytes] as const,
    [`__MACOSX/maps/._${name}`, new Uint8Array(9)] as const,
  ]);
  assert.deepEqual(await linesOf('maps.zip', zipSync(Object.fromEntries(packed))), usual);
});

test('a district that is missing, and one that there is not, are named', async () => {
  const ids = [...DISTRICTS].filter((id) => id !== 'TX-3');
  const { faults } = await linesOf(`${NAME}.geojson`, geoJson(ids));
  assert.match(faults.join('\n'), /has no area for TX-3/);
});

for (const [what, name, content, says] of [
  [
    'counties',
    'a.geojson',
    geoJson().replaceAll('CD120FP', 'COUNTYFP'),
    /a\.geojson: has no column of a congress/,
  ],
  [
    'another state',
    `${NAME}.geojson`,
    geoJson().replace('"STATEFP":"01"', '"STATEFP":"03"'),
    /state 03, which is not one/,
  ],
  ['no GeoJSON', 'a.geojson', '{}', /a\.geojson: is not GeoJSON/],
  [
    'a zip without a shapefile',
    'a.zip',
    zipSync({ 'readme.txt': new Uint8Array(9) }),
    /a\.zip: it does not contain a shapefile/,
  ],
  ['a zip that is none', 'a.zip', 'PK', /a\.zip: /],
] as const)
  test(`${what}: refused, with the file's name`, () => assert.rejects(read(name, content), says));
