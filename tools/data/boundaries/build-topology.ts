// Finds the lines that areas share: in a shapefile or in GeoJSON each of two neighbours has its own copy of the line between them.
import type { Ring } from './shapefile.ts';

export interface Arcs {
  arcs: Ring[];
  /** For each area the arcs of its rings; `~i` is arc i backwards, as in TopoJSON. */
  areas: number[][][];
}

const keyOf = ([x, y]: Ring[number]) => `${x},${y}`;

/** The points of a ring without the last, which is the first again. */
function open(ring: Ring): Ring {
  const points = ring.filter((point, i) => !i || keyOf(point) !== keyOf(ring[i - 1]!));
  if (points.length > 1 && keyOf(points[0]!) === keyOf(points.at(-1)!)) points.pop();
  return points;
}

/** The points at which lines meet: there a ring has other neighbours than another ring has. */
function junctionsOf(rings: Ring[]): Set<string> {
  const neighbours = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings) {
    const keys = ring.map(keyOf);
    for (const [i, key] of keys.entries()) {
      const pair = [keys.at(i - 1)!, keys[(i + 1) % keys.length]!].sort().join(' ');
      const other = neighbours.get(key);
      if (other === undefined) neighbours.set(key, pair);
      else if (other !== pair) junctions.add(key);
    }
  }
  return junctions;
}

/** A ring cut at its junctions, as arcs from one to the next; without junctions, one arc from its first point in order. */
function cut(ring: Ring, junctions: Set<string>): Ring[] {
  const keys = ring.map(keyOf);
  let start = keys.findIndex((key) => junctions.has(key));
  if (start < 0) start = keys.indexOf(keys.reduce((a, b) => (a < b ? a : b)));
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]!];
  const arcs: Ring[] = [];
  let from = 0;
  for (let i = 1; i < turned.length; i++)
    if (i === turned.length - 1 || junctions.has(keyOf(turned[i]!))) {
      arcs.push(turned.slice(from, i + 1));
      from = i;
    }
  return arcs;
}

/** The arcs of areas, each once. */
export function buildTopology(areas: Ring[][]): Arcs {
  const all = areas.map((rings) => rings.map(open).filter((ring) => ring.length > 2));
  const junctions = junctionsOf(all.flat());
  const arcs: Ring[] = [];
  const known = new Map<string, number>();
  const indexOf = (arc: Ring): number => {
    const keys = arc.map(keyOf);
    const forwards = keys.join(' ');
    const backwards = keys.reverse().join(' ');
    const found = known.get(forwards);
    if (found !== undefined) return found;
    const reversed = known.get(backwards);
    if (reversed !== undefined) return ~reversed;
    known.set(forwards, arcs.length);
    return arcs.push(arc) - 1;
  };
  return { arcs, areas: all.map((rings) => rings.map((ring) => cut(ring, junctions).map(indexOf))) };
}
