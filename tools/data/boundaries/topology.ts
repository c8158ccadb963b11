// Reads the lines of a TopoJSON file of all districts, with the districts on both sides of each. A line between two districts
// is in the file once, so both have exactly the same one.
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import type { Faults } from '../faults.ts';
import { FILES } from '../source-files.ts';
import { DISTRICTS, districtId } from '../house-districts.ts';
import { METRES_PER_DEGREE, longitudeScale, type Point } from './distance.ts';

export interface Line {
  /** The ids of the districts on its sides: two, or one where the other side is a coast or another country. */
  sides: string[];
  points: Point[];
  /** For each point how far the line would move without it, in metres, as topojson-simplify computes it. */
  weights: number[];
  /** How far the source itself may be off, in metres. */
  error: number;
}

interface Properties {
  state: string;
  district: number;
  src: string;
}

export type Districts = Topology<Record<string, GeometryCollection<Properties>>> & {
  /** The file's name, if it is not that of the source files. */
  file?: string;
};

/** The errors of the sources, in metres: TIGER/Line simplified to 10 m, and the Census's cartographic files at 1:500,000. */
const ERRORS: [source: RegExp, metres: number][] = [
  [/^tiger/, 10],
  [/-500k/, 300],
];

/** The distance of the middle one of three points from the line through the others, in metres. */
function height([a, b, c]: [number[], number[], number[]]): number {
  const k = longitudeScale(b[1]!);
  const [ax, ay] = [(a[0]! - b[0]!) * k, a[1]! - b[1]!];
  const [cx, cy] = [(c[0]! - b[0]!) * k, c[1]! - b[1]!];
  const base = Math.hypot(cx - ax, cy - ay);
  return METRES_PER_DEGREE * (base ? Math.abs(ax * cy - ay * cx) / base : Math.hypot(ax, ay));
}

/** All lines of a topology. Errors go to `faults`. */
export function readLines(topology: Districts, faults: Faults): Line[] {
  const file = topology.file ?? FILES.boundaries;
  const sides = topology.arcs.map((): string[] => []);
  const errors = topology.arcs.map(() => 0);
  const seen = new Set<string>();
  for (const geometry of Object.values(topology.objects).flatMap(({ geometries }) => geometries)) {
    const { state, district, src } = geometry.properties as Properties;
    const id = districtId(state, district);
    const [, error] = ERRORS.find(([source]) => source.test(src)) ?? [];
    if (!DISTRICTS.has(id)) faults.add(file, `${id} is not a district`);
    if (seen.has(id)) faults.add(file, `${id} is listed twice`);
    if (!error)
      faults.add(file, `${id} is from "${src}", whose error is not known: add it to ERRORS in topology.ts`);
    seen.add(id);
    for (const index of (geometry as Polygon | MultiPolygon).arcs.flat(2)) {
      const arc = index < 0 ? ~index : index;
      sides[arc]!.push(id);
      errors[arc] = Math.max(errors[arc]!, error ?? 0);
    }
  }
  for (const id of DISTRICTS) if (!seen.has(id)) faults.add(file, `has no area for ${id}`);
  return presimplify(topology, height).arcs.flatMap((arc, i) => {
    const [own, others] = [sides[i]!, new Set(sides[i])];
    if (own.length > 2 || others.size < own.length)
      faults.add(file, `arc ${i} is between ${own.join(' and ') || 'no districts'}`);
    const points = arc.map(([x, y]): Point => [(x! + 360) % 360, y!]);
    if (!own.length) return [];
    return [{ sides: own, points, weights: arc.map(([, , weight]) => weight!), error: errors[i]! }];
  });
}
