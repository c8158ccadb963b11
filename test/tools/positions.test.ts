// Positions by the published boundaries, as a visitor's browser reads them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { DISTRICTS, PLACES } from '../../tools/data/house-districts.ts';

type Congress = typeof import('../../src/congress/congress.ts');
type Answer = Awaited<ReturnType<Congress['findByZip']>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'data/119/boundaries');
const { findByPosition, findByZip } = (await import(
  pathToFileURL(join(ROOT, 'dist/congress.js')).href
)) as Congress;

const realNow = Date.now;
before(() => (Date.now = () => Date.parse('2026-11-10T12:00:00Z')));
after(() => (Date.now = realNow));

const PLACES_KNOWN: [what: string, latitude: number, longitude: number, kind: string, districts: string[]][] =
  [
    ['the Upper East Side', 40.7736, -73.9566, 'found', ['NY-12']],
    ['Union Square', 40.736, -73.99, 'choose-district', ['NY-10', 'NY-12']],
    ['Juneau', 58.3019, -134.4197, 'found', ['AK-AL']],
    ['Attu, west of the 180th meridian', 52.85, 173.18, 'found', ['AK-AL']],
    ['Amchitka', 51.54, 178.98, 'found', ['AK-AL']],
    ['Adak, east of it', 51.88, -176.65, 'found', ['AK-AL']],
    ['the White House', 38.8977, -77.0365, 'found', ['DC-AL']],
    ['Hagåtña', 13.4757, 144.7489, 'found', ['GU-AL']],
    ['Saipan', 15.19, 145.75, 'found', ['MP-AL']],
    ['Pago Pago', -14.28, -170.7, 'found', ['AS-AL']],
    ['San Juan', 18.45, -66.08, 'found', ['PR-AL']],
    ['Honolulu', 21.307, -157.858, 'found', ['HI-1']],
    ['Bismarck', 46.8083, -100.7837, 'found', ['ND-AL']],
    ['State Line Road in Kansas City', 39.1, -94.6077, 'choose-state', ['KS-2', 'MO-5']],
    ['the Four Corners', 36.999, -109.0452, 'choose-state', ['AZ-2', 'CO-3', 'NM-3', 'UT-3']],
    ['Hong Kong', 22.3193, 114.1694, 'no-seat', []],
    ['Toronto', 43.6532, -79.3832, 'no-seat', []],
    ['Windsor, across from Detroit', 42.3149, -83.0364, 'no-seat', []],
    ['Ciudad Juárez', 31.69, -106.4245, 'no-seat', []],
    ['the middle of the Pacific', 20, -165, 'no-seat', []],
    ['the 180th meridian', 52, 180, 'no-seat', []],
    ['the same from the other side', 52, -180, 'no-seat', []],
    ['the North Pole', 90, 0, 'no-seat', []],
    ['the South Pole', -90, -74, 'no-seat', []],
  ];
for (const [what, latitude, longitude, kind, districts] of PLACES_KNOWN)
  for (const whole of [false, true])
    test(`${what}: ${[kind, ...districts].join(' ')}${whole ? ', by the file of the whole country' : ''}`, async () => {
      const answer = await findByPosition({ latitude, longitude }, { private: whole });
      assert.deepEqual([answer.kind, [...answer.districts].sort()], [kind, districts]);
    });

test('at a state line each of the states answers for itself', async () => {
  const position = { latitude: 39.1, longitude: -94.6077 };
  for (const [state, district] of [
    ['KS', 'KS-2'],
    ['MO', 'MO-5'],
  ] as const) {
    const { kind, districts, seats } = await findByPosition(position, { state });
    assert.deepEqual([kind, districts, seats.length], ['found', [district], 3]);
  }
});

test('every file is as small as it should be', () => {
  const size = (name: string) =>
    brotliCompressSync(readFileSync(join(FOLDER, name)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length / 1024;
  assert.deepEqual(
    readdirSync(FOLDER).sort(),
    [...PLACES, 'US', 'index'].map((name) => `${name}.txt`).sort(),
  );
  const sizes = PLACES.map((place) => size(`${place}.txt`));
  assert.ok(Math.max(...sizes) <= 17, `the largest is ${Math.max(...sizes)} KB`);
  assert.ok(sizes.reduce((a, b) => a + b) / sizes.length <= 5);
  assert.ok(size('index.txt') <= 5);
});

const KINDS = [
  ...['found', 'choose-district', 'choose-state', 'military', 'no-seat', 'unknown', 'out-of-date'],
  ...['unavailable', 'invalid'],
];

function checkAnswer({ kind, states, districts, alsoPossible, seats }: Answer): void {
  assert.ok(KINDS.includes(kind), kind);
  for (const id of [...districts, ...alsoPossible]) assert.ok(DISTRICTS.has(id), id);
  for (const state of states) assert.ok(PLACES.includes(state), state);
  for (const { district } of seats) assert.ok(!district || districts.concat(alsoPossible).includes(district));
}

const RUNS = { numRuns: 10_000 };

test('whatever is typed for a ZIP code: one of nine kinds, and no district that there is not', async () => {
  const digits = fc.integer({ min: 0, max: 99_999 }).map((zip) => String(zip).padStart(5, '0'));
  const typed = fc.oneof(
    { weight: 5, arbitrary: digits },
    fc.tuple(fc.string(), digits, fc.string()).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
    fc.anything() as fc.Arbitrary<string>,
  );
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(typed, async (zip) => {
      const answer = await findByZip(zip);
      seen.add(answer.kind);
      checkAnswer(answer);
    }),
    RUNS,
  );
  for (const kind of ['found', 'choose-district', 'unknown', 'invalid']) assert.ok(seen.has(kind), kind);
});

test('wherever a position is: one of nine kinds, and no district that there is not', async () => {
  const anywhere = fc.double({ min: -200, max: 200 });
  const accuracy = fc.oneof(
    { weight: 100, arbitrary: fc.constantFrom(undefined, null, 0, 12.5, 80, 2000, -1) },
    { weight: 1, arbitrary: fc.double() },
  );
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const position = fc.oneof(
    { weight: 5, arbitrary: fc.record({ latitude: within(24, 49), longitude: within(-125, -67), accuracy }) },
    fc.record({ latitude: within(50, 72), longitude: within(-180, 180), accuracy }),
    fc.record({ latitude: anywhere, longitude: anywhere, accuracy }),
    fc.record({ latitude: fc.anything(), longitude: fc.anything() }),
    fc.anything(),
  );
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(position, async (at) => {
      const answer = await findByPosition(at as Parameters<typeof findByPosition>[0]);
      seen.add(answer.kind);
      checkAnswer(answer);
      assert.notEqual(answer.kind, 'unavailable');
    }),
    RUNS,
  );
  for (const kind of ['found', 'choose-district', 'choose-state', 'no-seat', 'invalid'])
    assert.ok(seen.has(kind), kind);
});
