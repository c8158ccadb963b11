// Boundaries made up for a test: the districts as squares side by side, in the form that the compiler reads.
import { crc32 } from '../../src/lib/crc32.ts';
import type { Districts } from '../../tools/data/boundaries/topology.ts';
import { DISTRICTS } from '../../tools/data/house-districts.ts';

/** Squares in a row. */
const COLUMNS = 21;

/** Degrees: the side of a square, and the south-western corner of the first one. */
export const SIDE = 0.5;
export const WEST = -110;
export const SOUTH = 30;

/** All districts in the order of their squares: `first`, and then the rest. */
export const squares = (first: string[]): string[] => [
  ...first,
  ...[...DISTRICTS].filter((id) => !first.includes(id)),
];

type Point = [x: number, y: number];

/**
 * A square for each district, rows from south to north, columns from west to east.
 *
 * @param ids as `squares` orders them
 * @param bend the points between two corners, as in a river
 */
export function topologyOf(
  ids: string[],
  { bend = () => [], src = 'tiger' }: { bend?: (from: Point, to: Point) => Point[]; src?: string } = {},
): Districts {
  const arcs: Point[][] = [];
  const known = new Map<string, number>();
  const corner = (row: number, column: number): Point => [WEST + SIDE * column, SOUTH + SIDE * row];
  const arc = (from: Point, to: Point): number => {
    const key = `${String(from)} ${String(to)}`;
    if (!known.has(key)) known.set(key, arcs.push([from, ...bend(from, to), to]) - 1);
    return known.get(key)!;
  };
  const geometries = ids.map((id, i) => {
    const [row, column] = [Math.floor(i / COLUMNS), i % COLUMNS];
    const [sw, se] = [corner(row, column), corner(row, column + 1)];
    const [nw, ne] = [corner(row + 1, column), corner(row + 1, column + 1)];
    return {
      type: 'Polygon' as const,
      arcs: [[arc(sw, se), arc(se, ne), ~arc(nw, ne), ~arc(sw, nw)]],
      properties: { state: id.slice(0, 2), district: id.endsWith('AL') ? 0 : +id.slice(3), src },
    };
  });
  return { type: 'Topology', arcs, objects: { districts: { type: 'GeometryCollection', geometries } } };
}

/** The manifest's entry for an index. */
export function entryOf(file: string, text: string, validUntil: string) {
  const bytes = new TextEncoder().encode(text);
  return { file, crc: crc32(bytes), bytes: bytes.length, asOf: '2026-10-05', validUntil };
}
