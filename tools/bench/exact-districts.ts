// Finds the district of a point in the source's boundaries at full resolution, to check answers from the published,
// simplified boundaries. It shares no code with the card's lookup, so that an error there is not repeated here.
import { distance, METRES_PER_DEGREE, longitudeScale } from '../data/boundaries/distance.ts';
import type { Point } from '../data/boundaries/distance.ts';
import type { Line } from '../data/boundaries/topology.ts';

/** The height of a band in degrees of latitude. Lines are sorted into bands, and a point is only compared with those in its own. */
const BAND = 0.01;

/** The result for a point that is in no district and not near one. */
export const OUTSIDE = 'outside';

interface Segment {
  a: Point;
  b: Point;
  line: Line;
}

/** Returns a function from longitude and latitude to a district, or to null where the source is not exact enough. */
export function exactDistrictsOf(lines: Line[]): (x: number, y: number) => string | null {
  const bands = new Map<number, Segment[]>();
  for (const line of lines)
    for (const [i, b] of line.points.entries()) {
      const a = line.points[i - 1];
      if (!a) continue;
      const reach = line.error / METRES_PER_DEGREE;
      const [low, high] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
      for (let band = Math.floor((low - reach) / BAND); band <= Math.floor((high + reach) / BAND); band++) {
        if (!bands.has(band)) bands.set(band, []);
        bands.get(band)!.push({ a, b, line });
      }
    }
  return (x, y) => {
    const crossed = new Map<string, number>();
    const near = new Set<string>();
    for (const { a, b, line } of bands.get(Math.floor(y / BAND)) ?? []) {
      if (a[1] <= y !== b[1] <= y && a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]) > x)
        for (const id of line.sides) crossed.set(id, (crossed.get(id) ?? 0) + 1);
      const margin = line.error / METRES_PER_DEGREE / longitudeScale(y);
      if (Math.min(a[0], b[0]) - margin > x || Math.max(a[0], b[0]) + margin < x) continue;
      if (distance([x, y], a, b) <= line.error) for (const id of line.sides) near.add(id);
    }
    const within = [...crossed].filter(([, times]) => times % 2).map(([id]) => id);
    if (!within.length && !near.size) return OUTSIDE;
    return within.length === 1 && [...near].every((id) => id === within[0]) ? within[0]! : null;
  };
}
