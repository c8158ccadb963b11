// The centres of ZIP codes, in runs: those of a prefix, or of a part of one where they lie far apart.
import { milesBetween, type Coordinates } from '../../../src/congress/offices.ts';
import type { Faults } from '../faults.ts';
import { FILES } from '../files.ts';
import type { CentreRow } from '../sources.ts';
import { writeSigned, writeNumber } from '../zip-text.ts';

/** Miles: no ZIP code lies farther from its run's centre. */
const REACH = 150;

/** Parts of a degree: seven miles, a third of what the centre of a run is off anyway. */
const STEPS = 10;

interface Area extends Coordinates {
  zip: number;
}

/** A run of ZIP codes, from the first. */
export interface Run {
  start: number;
  centre: Coordinates;
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** ZIP codes are dense where people live, and so the one in the middle lies among them. */
const centreOf = (areas: Area[]): Coordinates => ({
  latitude: middle(areas.map(({ latitude }) => latitude)),
  longitude: middle(areas.map(({ longitude }) => longitude)),
});

function reaches(areas: Area[]): number[] {
  const centre = centreOf(areas);
  return areas.map((area) => milesBetween(area, centre));
}

/** Parts where the halves are closest together, until each is close enough. */
function split(areas: Area[]): Area[][] {
  if (Math.max(...reaches(areas)) <= REACH) return [areas];
  const halves = areas.slice(1).map((_, i) => [areas.slice(0, i + 1), areas.slice(i + 1)]);
  const sums = halves.map((both) => both.flatMap(reaches).reduce((sum, miles) => sum + miles, 0));
  return halves[sums.indexOf(Math.min(...sums))]!.flatMap(split);
}

/** The runs of all ZIP codes in their order; what cannot be right goes to `faults`. */
export function compileCentres(rows: CentreRow[], faults: Faults): Run[] {
  const prefixes = new Map<number, Area[]>();
  const seen = new Set<string>();
  for (const { line, zcta, lat, lon } of rows) {
    const where = `${FILES.centres}:${line}`;
    const [latitude, longitude] = [parseFloat(lat), parseFloat(lon)];
    if (!/^\d{5}$/.test(zcta)) faults.add(where, `"${zcta}" is no ZCTA`);
    else if (seen.has(zcta)) faults.add(where, `${zcta} stands twice`);
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

/** The table's text, in the form that `src/congress/offices.ts` reads and describes. */
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
