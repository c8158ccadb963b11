// How often a position is answered wrongly, or with a question about which district it is in. The points lie about where
// people live: the centres of the areas of ZIP codes (ZCTAs), and points around these.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Manifest } from '../../src/congress/manifest.ts';
import { METRES } from '../data/boundaries/metres.ts';
import { readLines, type Districts, type Line } from '../data/boundaries/topology.ts';
import { PLACES } from '../data/seats.ts';
import { Faults } from '../data/faults.ts';
import { FILES } from '../data/files.ts';
import { judgeOf, OUTSIDE } from './judge.ts';

type Congress = typeof import('../../src/congress/congress.ts');

const CENTRES = 'zcta-centroids-census-gaz2021.csv';

/** Metres: a state whose lines in the source are off by more than this is counted apart. */
const EXACT = 50;

/** Degrees around a centre, at most: about 4 km. */
const AROUND = 0.04;

/** Degrees beside a line, at most: about 400 m. */
const BESIDE = 0.004;

/** One of so many points of the lines is taken. */
const EVERY = 10;

/** A random number generator, from 0 to 1, that gives the same numbers in every run. */
function seededRandom(seed: number): () => number {
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

type At = [latitude: number, longitude: number];

function pointsIn(file: string): At[] {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as unknown as Record<string, string>[];
  const columns = Object.keys(rows[0]!);
  const [lat, long] = [/lat/i, /lon/i].map((name) => columns.find((column) => name.test(column))!);
  const next = seededRandom(119);
  const jitter = () => (next() * 2 - 1) * AROUND;
  return rows.flatMap((row) => {
    const [latitude, longitude] = [+row[lat!]!, +row[long!]!];
    return [
      [latitude, longitude],
      [latitude + jitter(), longitude + jitter()],
    ] as At[];
  });
}

/** Points close to a boundary: the hardest to answer correctly. */
function pointsBeside(lines: Line[]): At[] {
  const next = seededRandom(120);
  const jitter = () => (next() * 2 - 1) * BESIDE;
  return lines
    .flatMap(({ points }) => points)
    .filter((_, i) => i % EVERY === 0)
    .map(([x, y]) => [y + jitter(), ((x + 180) % 360) - 180 + jitter()]);
}

interface Tally {
  points: number;
  asked: number;
}

const share = ({ asked, points }: Tally) => asked / points;
const percent = (part: number) => `${(100 * part).toFixed(2).padStart(6)} %`;

/** Prints how many are asked: of all points, and of people, by the mean of the districts, which have about as many people each. */
function printAsked(what: string, tallies: Tally[], budget = ''): void {
  const sum = (of: keyof Tally) => tallies.reduce((all, tally) => all + tally[of], 0);
  const ofPoints = share({ points: sum('points'), asked: sum('asked') });
  const ofPeople = tallies.reduce((all, tally) => all + share(tally), 0) / tallies.length;
  console.log(
    `  asked, ${what.padEnd(20)} ${percent(ofPoints)} of ${String(sum('points')).padStart(6)} points, ${percent(ofPeople)} with every district alike${budget}`,
  );
}

/** Prints the shares; says so where there are no source files to compare with. */
export async function printPositions(root: string): Promise<void> {
  const folder = process.env.HK_SOURCES || join(root, 'sources');
  if (![FILES.boundaries, CENTRES].every((file) => existsSync(join(folder, file))))
    return console.log(`Positions: left out, ${FILES.boundaries} and ${CENTRES} are not in ${folder}.`);
  const topology = JSON.parse(readFileSync(join(folder, FILES.boundaries), 'utf8')) as Districts;
  const lines = readLines(topology, new Faults());
  const judge = judgeOf(lines);
  const coarse = new Set(
    lines.flatMap(({ sides, error }) => (error > EXACT ? sides.map((id) => id.slice(0, 2)) : [])),
  );
  const { findByPosition } = (await import(
    pathToFileURL(join(root, 'dist', 'congress.js')).href
  )) as Congress;
  const { tables } = JSON.parse(
    readFileSync(join(root, 'dist', 'data', 'manifest.json'), 'utf8'),
  ) as Manifest;
  const realNow = Date.now;
  // the tables are asked on a day on which they are in force
  Date.now = () => Date.parse(tables.members.asOf);
  const tallies = new Map<string, Tally>();
  const counts = { wrong: 0, decided: 0, undecided: 0 };
  const ask = async ([latitude, longitude]: At): Promise<[district: string, asked: boolean] | null> => {
    const truth = judge((longitude + 360) % 360, latitude);
    if (truth === OUTSIDE) return null;
    const { kind, districts } = await findByPosition({ latitude, longitude });
    counts[truth ? 'decided' : 'undecided']++;
    if (truth && !districts.includes(truth)) counts.wrong++;
    const district = truth ?? districts[0];
    return district ? [district, kind.startsWith('choose')] : null;
  };
  for (const point of pointsIn(join(folder, CENTRES))) {
    const [district, asked] = (await ask(point)) ?? [];
    if (!district) continue;
    const tally = tallies.get(district) ?? { points: 0, asked: 0 };
    tallies.set(district, tally);
    tally.points++;
    if (asked) tally.asked++;
  }
  const judged = () =>
    `${counts.decided} points that the source decides, ${counts.undecided} that it does not`;
  console.log(`Positions: ${judged()}`);
  console.log(`  silently wrong: ${counts.wrong}  budget 0`);
  const isCoarse = (id: string) => coarse.has(id.slice(0, 2));
  printAsked(
    `${PLACES.length - coarse.size} fine states`,
    [...tallies].filter(([id]) => !isCoarse(id)).map(([, tally]) => tally),
    '  budget 2.5 %',
  );
  printAsked(
    [...coarse].sort().join(' '),
    [...tallies].filter(([id]) => isCoarse(id)).map(([, tally]) => tally),
  );
  Object.assign(counts, { wrong: 0, decided: 0, undecided: 0 });
  for (const point of pointsBeside(lines)) await ask(point);
  console.log(`  within ${Math.round(BESIDE * METRES)} m of a line: ${judged()}`);
  console.log(`  silently wrong: ${counts.wrong}  budget 0`);
  Date.now = realNow;
}
