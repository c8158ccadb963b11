// Distances as the card's own reader reckons them, on the plane around a point.
/** Longitude and latitude in degrees; longitudes from 0 to 360, so that Alaska is in one piece. */
export type Point = [x: number, y: number];

/** In a degree of latitude. Source: mean radius of the Earth, 6,371.0088 km (IUGG). */
export const METRES = 111_195;

/** How much shorter a degree of longitude is at a latitude. */
export const squeeze = (latitude: number) => Math.cos((latitude * Math.PI) / 180);

/** From a point to a stretch of a line, in metres. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const k = squeeze(y);
  const [px, py] = [(ax - x) * k, ay - y];
  const [dx, dy] = [(bx - ax) * k, by - ay];
  const along = -(px * dx + py * dy) / (dx * dx + dy * dy);
  // a stretch without a length has no "along"
  const at = Math.min(Math.max(along || 0, 0), 1);
  return METRES * Math.hypot(px + at * dx, py + at * dy);
}
