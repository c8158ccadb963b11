// Distances on a plane around a point, computed as in src/congress/boundaries.ts.
/** Longitude and latitude in degrees; longitudes from 0 to 360, so that Alaska is in one piece. */
export type Point = [x: number, y: number];

/** Metres in a degree of latitude. Source: mean radius of the Earth, 6,371.0088 km (IUGG). */
export const METRES_PER_DEGREE = 111_195;

/** The length of a degree of longitude at a latitude, as a fraction of a degree of latitude. */
export const longitudeScale = (latitude: number) => Math.cos((latitude * Math.PI) / 180);

/** The distance from a point to a line segment, in metres. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const k = longitudeScale(y);
  const [px, py] = [(ax - x) * k, ay - y];
  const [dx, dy] = [(bx - ax) * k, by - ay];
  const along = -(px * dx + py * dy) / (dx * dx + dy * dy);
  // NaN for a segment without a length
  const at = Math.min(Math.max(along || 0, 0), 1);
  return METRES_PER_DEGREE * Math.hypot(px + at * dx, py + at * dy);
}
