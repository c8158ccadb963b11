import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crc32 } from '../../../src/lib/crc32.ts';
import { districtsAt } from '../../../src/congress/boundaries.ts';
import type { Directory } from '../../../src/congress/directory.ts';
import { compileBoundaries } from '../../../tools/data/boundaries/compile-boundaries.ts';
import { readBoundaryFiles, withLineEnds } from '../../../tools/data/boundaries/boundary-files.ts';
import { distance } from '../../../tools/data/boundaries/distance.ts';
import { simplifyLines, GRID } from '../../../tools/data/boundaries/simplify.ts';
import type { Point } from '../../../tools/data/boundaries/distance.ts';
import { readLines, type Districts, type Line } from '../../../tools/data/boundaries/topology.ts';
import { Faults } from '../../../tools/data/faults.ts';
import { DISTRICTS, PLACES } from '../../../tools/data/house-districts.ts';
import { SIDE, SOUTH, squares, topologyOf, WEST } from '../../congress/boundaries-of.ts';

const ENDS: [string, string[]][] = [['2029-01-03T17:00:00Z', ['*']]];
const ALL = squares(['NY-1', 'NY-2', 'OR-1', 'AK-AL']);

const compiled = (topology: Districts, ends = ENDS) => {
  const faults = new Faults();
  const files = compileBoundaries(topology, ends, faults);
  assert.deepEqual(faults.lines, []);
  return files;
};
const faultsOf = (change: (topology: Districts) => void) => {
  const topology = topologyOf(ALL);
  change(topology);
  const faults = new Faults();
  assert.deepEqual(compileBoundaries(topology, ENDS, faults), []);
  return faults.lines.join('\n');
};
const geometriesOf = (topology: Districts) =>
  topology.objects.districts!.geometries as {
    arcs: number[][];
    properties: { state: string; district: number; src: string };
  }[];

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The files as a visitor's browser has them, in which every district has a seat. */
function directoryOf(files: [name: string, bytes: Uint8Array][], asked: string[] = []): Directory {
  const all = new Map(files);
  return {
    boundaries: { file: 'x/index.txt', crc: '', bytes: 0, asOf: '', validUntil: '' },
    readTable: ({ file }: { file: string }) => {
      asked.push(file);
      return Promise.resolve(text(all.get(file.slice(2))!));
    },
    members: { states: [], seatsOf: () => [...DISTRICTS].map((id) => ({ id })) },
  } as unknown as Directory;
}

test('a file for each state, one of the country, which is all of these, and the index with what each has to be', () => {
  const files = compiled(topologyOf(ALL));
  assert.deepEqual(
    files.map(([name]) => name),
    [...PLACES.map((state) => `${state}.txt`), 'US.txt', 'index.txt'],
  );
  const all = new Map(files);
  assert.equal(text(all.get('US.txt')!), PLACES.map((state) => text(all.get(`${state}.txt`)!)).join(''));
  const index = text(all.get('index.txt')!);
  for (const [name, bytes] of files.slice(0, -1))
    assert.match(index, new RegExp(`^${name.slice(0, 2)} ${crc32(bytes)} ${bytes.length}( |$)`, 'm'));
});

test('the same source makes the same bytes', () => {
  assert.deepEqual(compiled(topologyOf(ALL)), compiled(topologyOf(ALL)));
});

test('a line between two districts stands once in their state’s file, and the one between two states in both', () => {
  const files = new Map(compiled(topologyOf(ALL)));
  const rows = (state: string) =>
    text(files.get(`${state}.txt`)!)
      .split('\n')
      .filter((row) => /^\d/.test(row))
      .map((row) => row.split(' ')[0]);
  assert.equal(rows('NY').filter((name) => name === '1,2').length, 1);
  assert.ok(rows('OR').includes('1'));
  assert.deepEqual(rows('AK'), ['0']);
});

test('every district is found in its own square, wherever it lies', async () => {
  const directory = directoryOf(compiled(topologyOf(ALL)));
  for (const [i, id] of ALL.entries()) {
    const [row, column] = [Math.floor(i / 21), i % 21];
    const position = {
      latitude: SOUTH + SIDE * (row + 0.5),
      longitude: WEST + SIDE * (column + 0.5),
    };
    assert.deepEqual((await districtsAt(position, directory)).districts, [id]);
  }
});

const wiggles = fc.array(
  fc.record({ along: fc.double({ min: 0, max: 1, noNaN: true }), off: fc.integer({ min: -300, max: 300 }) }),
  { maxLength: 60 },
);

test('however a river runs, no point of it lies farther from the line that is drawn than the tolerance says', () => {
  fc.assert(
    fc.property(
      wiggles,
      fc.constantFrom(10, 300),
      fc.boolean(),
      fc.double({ min: -60, max: 71, noNaN: true }),
      (bends, error, coast, latitude) => {
        const points: Point[] = [
          [200, latitude],
          ...bends
            .sort((a, b) => a.along - b.along)
            .map(({ along, off }): Point => [200 + along * 0.3, latitude + off / 1e4]),
          [200.3, latitude],
        ];
        const line: Line = {
          sides: coast ? ['NY-1'] : ['NY-1', 'NY-2'],
          points,
          weights: points.map((_, i) => (i === 0 || i === points.length - 1 ? Infinity : i % 17)),
          error,
        };
        const [drawn] = simplifyLines([line]);
        const ends = drawn!.points.map(([x, y]): Point => [x / GRID, y / GRID]);
        for (const point of points) {
          const nearest = Math.min(...ends.slice(1).map((end, i) => distance(point, ends[i]!, end)));
          assert.ok(nearest + error <= drawn!.tolerance + 1e-6, `${nearest} m, told ${drawn!.tolerance}`);
        }
        assert.ok(drawn!.tolerance <= error + 120, 'and no more than is allowed');
      },
    ),
    { numRuns: 300 },
  );
});

test('where people meet, an exact line is drawn more closely than a coast', () => {
  const bend = ([x, y]: Point, [toX, toY]: Point): Point[] =>
    Array.from({ length: 99 }, (_, i) => {
      const share = (i + 1) / 100;
      // 90 m to the side, at every other point
      const off = i % 2 ? 0.00085 : 0;
      return [x + share * (toX - x) + off * 1.15, y + share * (toY - y) + off];
    });
  const faults = new Faults();
  const drawn = simplifyLines(readLines(topologyOf(ALL, { bend }), faults));
  const [between, coast] = [2, 1].map((sides) => drawn.filter((line) => line.sides.length === sides));
  assert.ok(between!.every(({ tolerance }) => tolerance <= 10 + 70));
  assert.ok(Math.max(...coast!.map(({ tolerance }) => tolerance)) > 10 + 70);
  const least = Math.min(...coast!.map(({ points }) => points.length));
  assert.ok(between!.every(({ points }) => points.length > 10 * least));
});

test('the tolerance of a source that is off by 300 m is at least that', async () => {
  const exact = directoryOf(compiled(topologyOf(ALL)));
  const coarse = directoryOf(compiled(topologyOf(ALL, { src: 'cb-500k' })));
  // 250 m west of the line between NY-1 and NY-2
  const position = { latitude: SOUTH + SIDE / 2, longitude: WEST + SIDE - 0.0026 };
  assert.deepEqual((await districtsAt(position, exact)).districts, ['NY-1']);
  assert.deepEqual((await districtsAt(position, coarse)).districts, ['NY-1', 'NY-2']);
});

test('far inside one district, it matters little that another source’s state laps over it', async () => {
  const topology = topologyOf(ALL);
  const [x, y] = [WEST + SIDE / 2, SOUTH + SIDE / 2];
  const ring = [
    [x, y - 0.1],
    [x + 0.1, y - 0.1],
    [x + 0.1, y + 0.1],
    [x, y + 0.1],
    [x, y - 0.1],
  ];
  geometriesOf(topology)[2]!.arcs.push([topology.arcs.push(ring) - 1]);
  const directory = directoryOf(compiled(topology));
  const at = async (east: number) =>
    (await districtsAt({ latitude: y, longitude: x + east }, directory)).districts;
  assert.deepEqual(await at(-0.0002), ['NY-1'], 'beside it');
  assert.deepEqual(await at(0.0002), ['NY-1'], 'in both, and close to the line of one');
  assert.deepEqual((await at(0.05)).sort(), ['NY-1', 'OR-1'], 'deep in both, which no source should say');
});

test('an island smaller than the error is still somewhere', async () => {
  const topology = topologyOf(ALL);
  const [x, y] = [WEST - 3, SOUTH - 3];
  const ring = [
    [x, y],
    [x + 0.0001, y],
    [x + 0.0001, y + 0.0001],
    [x, y],
  ];
  geometriesOf(topology)[0]!.arcs.push([topology.arcs.push(ring) - 1]);
  const directory = directoryOf(compiled(topology));
  assert.deepEqual((await districtsAt({ latitude: y, longitude: x }, directory)).districts, ['NY-1']);
  assert.deepEqual((await districtsAt({ latitude: y + 0.05, longitude: x }, directory)).districts, []);
});

test('what cannot be right is refused, by name', () => {
  assert.match(
    faultsOf((topology) => geometriesOf(topology).splice(1, 1)),
    /cd119-combined.*has no area for NY-2/,
  );
  assert.match(
    faultsOf((topology) => (geometriesOf(topology)[1]!.properties.district = 77)),
    /NY-77 is not a district/,
  );
  assert.match(
    faultsOf((topology) => (geometriesOf(topology)[1]!.properties.district = 1)),
    /NY-1 is listed twice/,
  );
  assert.match(
    faultsOf((topology) => (geometriesOf(topology)[1]!.properties.src = 'a sketch')),
    /NY-2 is from "a sketch"/,
  );
  assert.match(
    faultsOf((topology) => geometriesOf(topology)[5]!.arcs.push([1])),
    /arc 1 is between NY-1 and NY-2 and /,
  );
});

test('boundaries are read back whole, and other days are put in without touching anything else', () => {
  const files = compiled(topologyOf(ALL));
  const all = new Map(files.map(([name, bytes]) => [`119/boundaries/${name}`, bytes]));
  const index = all.get('119/boundaries/index.txt')!;
  const entry = { file: '119/boundaries/index.txt', crc: crc32(index) };
  const kept = readBoundaryFiles(entry, (file) => text(all.get(file)!));
  assert.equal(kept.states.size, 56);
  assert.deepEqual(new Map(kept.files), all);

  const ends: [string, string[]][] = [['2027-01-03T17:00:00Z', ['NY']], ...ENDS];
  assert.deepEqual(withLineEnds(kept, ends), [
    ...kept.files.slice(0, -1),
    [entry.file, compiled(topologyOf(ALL), ends).at(-1)![1]],
  ]);

  all.set('119/boundaries/NY.txt', new TextEncoder().encode('NY\n'));
  assert.throws(
    () => readBoundaryFiles(entry, (file) => text(all.get(file)!)),
    /NY\.txt is not what was compiled/,
  );
});
