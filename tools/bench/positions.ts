// How often a position gets a wrong answer, or a choice of several districts. The points are roughly where people live: the
// centres of ZIP code areas (ZCTAs), and points around these.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Manifest } from '../../src/congress/manifest.ts';
import { METRES_PER_DEGREE } from '../data/boundaries/distance.ts';
import { readLines, type Districts, type Line } from '../data/boundaries/topology.ts';
import { PLACES } from '../data/house-districts.ts';
import { Faults } from '../data/faults.ts';
import { FILES } from '../data/source-files.ts';
import { exactDistrictsOf, OUTSIDE } from './exact-districts.ts';

type Congress = typeof import('../../src/congress/congress.ts');

const CENTRES = 'zcta-centroids-census-gaz2021.csv';

/** States whose lines in the source have a larger error than this, in metres, are counted separately. */
const EXACT_METRES = 50;

/** The largest distance of a point from a centre, in degrees: about 4 km. */
const AROUND_CENTRE = 0.04;

/** The largest distance of a point from a line, in degrees: about 400 m. */
const BESIDE_LINE = 0.004;

/** Only every n-th point of the lines is used. */
const EVERY_NTH = 10;

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
  const jitter = () => (next() * 2 - 1) * AROUND_CENTRE;
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
  const jitter = () => (next() * 2 - 1) * BESIDE_LINE;
  return lines
    .flatMap(({ points }) => points)
    .filter((_, i) => i % EVERY_NTH === 0)
    .map(([x, y]) => [y + jitter(), ((x + 180) % 360) - 180 + jitter()]);
}

interface Tally {
  points: number;
  /** How many of them had a choice of several districts as their answer. */
  choices: number;
}

const share = ({ choices, points }: Tally) => choices / points;
const percent = (part: number) => `${(100 * part).toFixed(2).padStart(6)} %`;

/** Prints the share of choices: of all points, and as the mean of all districts, which have about the same population. */
function printChoices(what: string, tallies: Tally[], budget = ''): void {
  const sum = (of: keyof Tally) => tallies.reduce((all, tally) => all + tally[of], 0);
  const ofPoints = share({ points: sum('points'), choices: sum('choices') });
  const ofPeople = tallies.reduce((all, tally) => all + share(tally), 0) / tallies.length;
  console.log(
    `  choices, ${what.padEnd(20)} ${percent(ofPoints)} of ${String(sum('points')).padStart(6)} points, ${percent(ofPeople)} with equal weight for every district${budget}`,
  );
}

/** Prints the shares, or that there are no source files to compare with. */
export async function printPositions(root: string): Promise<void> {
  const folder = process.env.HK_SOURCES || join(root, 'sources');
  if (![FILES.boundaries, CENTRES].every((file) => existsSync(join(folder, file))))
    return console.log(
      `Positions: left out, because ${FILES.boundaries} and ${CENTRES} are not in ${folder}. Set HK_SOURCES to their folder.`,
    );
  const topology = JSON.parse(readFileSync(join(folder, FILES.boundaries), 'utf8')) as Districts;
  const lines = readLines(topology, new Faults());
  const exactDistrictAt = exactDistrictsOf(lines);
  const coarse = new Set(
    lines.flatMap(({ sides, error }) => (error > EXACT_METRES ? sides.map((id) => id.slice(0, 2)) : [])),
  );
  const { findByPosition } = (await import(
    pathToFileURL(join(root, 'dist', 'congress.js')).href
  )) as Congress;
  const { tables } = JSON.parse(
    readFileSync(join(root, 'dist', 'data', 'manifest.json'), 'utf8'),
  ) as Manifest;
  const realNow = Date.now;
  // a day on which the tables are valid
  Date.now = () => Date.parse(tables.members.asOf);
  const tallies = new Map<string, Tally>();
  const counts = { wrong: 0, decided: 0, undecided: 0 };
  const lookUp = async ([latitude, longitude]: At): Promise<[district: string, isChoice: boolean] | null> => {
    const truth = exactDistrictAt((longitude + 360) % 360, latitude);
    if (truth === OUTSIDE) return null;
    const { kind, districts } = await findByPosition({ latitude, longitude });
    counts[truth ? 'decided' : 'undecided']++;
    if (truth && !districts.includes(truth)) counts.wrong++;
    const district = truth ?? districts[0];
    return district ? [district, kind.startsWith('choose')] : null;
  };
  for (const point of pointsIn(join(folder, CENTRES))) {
    const [district, isChoice] = (await lookUp(point)) ?? [];
    if (!district) continue;
    const tally = tallies.get(district) ?? { points: 0, choices: 0 };
    tallies.set(district, tally);
    tally.points++;
    if (isChoice) tally.choices++;
  }
  const tallied = () =>
    `${counts.decided} points with a known district, ${counts.undecided} where the source is not exact enough`;
  console.log(`Positions: ${tallied()}`);
  console.log(`  wrong answers: ${counts.wrong}  budget 0`);
  const isCoarse = (id: string) => coarse.has(id.slice(0, 2));
  printChoices(
    `${PLACES.length - coarse.size} fine states`,
    [...tallies].filter(([id]) => !isCoarse(id)).map(([, tally]) => tally),
    '  budget 2.5 %',
  );
  printChoices(
    [...coarse].sort().join(' '),
    [...tallies].filter(([id]) => isCoarse(id)).map(([, tally]) => tally),
  );
  Object.assign(counts, { wrong: 0, decided: 0, undecided: 0 });
  for (const point of pointsBeside(lines)) await lookUp(point);
  console.log(`  within ${Math.round(BESIDE_LINE * METRES_PER_DEGREE)} m of a line: ${tallied()}`);
  console.log(`  wrong answers: ${counts.wrong}  budget 0`);
  Date.now = realNow;
}
