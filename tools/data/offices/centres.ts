// The centres of ZIP codes, in runs: all ZIP codes of a prefix, or a part of them if they are far apart.
import { milesBetween, type Coordinates } from '../../../src/congress/offices.ts';
import type { Faults } from '../faults.ts';
import { FILES } from '../source-files.ts';
import type { CentreRow } from '../sources.ts';
import { writeSigned, writeNumber } from '../zip-text.ts';

/**
 * The largest distance of a ZIP code from its run's centre, in miles. For no member and no ZIP code of theirs, the office that is
 * then called the nearest is more than 40 miles farther away than another one; with 150 miles, that was so for one pair in 65.
 */
const MAX_MILES = 20;

/** Steps per degree: a step is at most seven miles. */
const STEPS = 10;

interface Area extends Coordinates {
  zip: number;
}

/** A run of ZIP codes, from its first one. */
export interface Run {
  start: number;
  centre: Coordinates;
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The median, because ZIP codes are dense where people live. */
const centreOf = (areas: Area[]): Coordinates => ({
  latitude: middle(areas.map(({ latitude }) => latitude)),
  longitude: middle(areas.map(({ longitude }) => longitude)),
});

function reaches(areas: Area[]): number[] {
  const centre = centreOf(areas);
  return areas.map((area) => milesBetween(area, centre));
}

/** Splits a run where that makes the halves most compact, until all parts are small enough. */
function split(areas: Area[]): Area[][] {
  if (Math.max(...reaches(areas)) <= MAX_MILES) return [areas];
  const halves = areas.slice(1).map((_, i) => [areas.slice(0, i + 1), areas.slice(i + 1)]);
  const sums = halves.map((both) => both.flatMap(reaches).reduce((sum, miles) => sum + miles, 0));
  return halves[sums.indexOf(Math.min(...sums))]!.flatMap(split);
}

/** The runs of all ZIP codes, in order. Errors go to `faults`. */
export function compileCentres(rows: CentreRow[], faults: Faults): Run[] {
  const prefixes = new Map<number, Area[]>();
  const seen = new Set<string>();
  for (const { line, zcta, lat, lon } of rows) {
    const where = `${FILES.centres}:${line}`;
    const [latitude, longitude] = [parseFloat(lat), parseFloat(lon)];
    if (!/^\d{5}$/.test(zcta)) faults.add(where, `"${zcta}" is not a ZCTA`);
    else if (seen.has(zcta)) faults.add(where, `${zcta} is listed twice`);
    else if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      faults.add(where, `${zcta} is at "${lat}, ${lon}"`);
    else {
      const prefix = Math.floor(+zcta / 100);
      const area = { zip: +zcta, latitude, longitude: (longitude + 360) % 360 };
      prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), area]);
    }
    seen.add(zcta);
  }
  if (!rows.length) faults.add(FILES.centres, 'is empty');
  return [...prefixes]
    .sort(([a], [b]) => a - b)
    .flatMap(([prefix, areas]) =>
      split(areas.sort((a, b) => a.zip - b.zip)).map((run, i) => ({
        start: i ? run[0]!.zip : prefix * 100,
        centre: centreOf(run),
      })),
    );
}

const sums = (values: number[], write: (value: number) => string) =>
  values.map((value, i) => write(value - (values[i - 1] ?? 0))).join('');

/** The table's text, in the format described in `src/congress/offices.ts`. */
export function writeCentres(runs: Run[]): string {
  const steps = (of: keyof Coordinates) => runs.map(({ centre }) => Math.round(centre[of] * STEPS));
  return [
    `centres ${STEPS}`,
    sums(
      runs.map(({ start }) => start),
      writeNumber,
    ),
    sums(steps('latitude'), writeSigned),
    sums(steps('longitude'), writeSigned),
    '',
  ].join('\n');
}
