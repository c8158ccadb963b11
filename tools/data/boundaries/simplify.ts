// Simplifies lines. Lines between districts may move less than coasts, and inexact lines more than exact ones.
import { transform, untransform } from 'topojson-client';
import type { Transform } from 'topojson-specification';
import { distance } from './distance.ts';
import type { Point } from './distance.ts';
import type { Line } from './topology.ts';

/** Steps of the grid per degree; a step is 28 m. */
export const GRID = 4000;

/** How far a line between districts may move, in metres. */
const MAX_MOVE_BETWEEN = 70;

/** How far coasts, and lines from inexact sources, may move, in metres. */
const MAX_MOVE_OTHER = 120;

/** A line is exact if its error in the source is at most this, in metres. */
const EXACT = 50;

/** If two sources have the same state line, their versions are closer together than this, in degrees. */
const BESIDE = 0.01;

/** A simplified line. */
export interface SimplifiedLine {
  sides: string[];
  /** In steps of the grid. */
  points: Point[];
  /** A point that is farther away than this, in metres, is on the same side of the true line. */
  tolerance: number;
}

const STEPS: Transform = { scale: [1 / GRID, 1 / GRID], translate: [0, 0] };
const toSteps = untransform(STEPS);
const toDegrees = transform(STEPS);
const onGrid = (point: Point) => toSteps(point) as Point;
const offGrid = (point: Point) => toDegrees(point) as Point;

/** How far a line moves if only some points are kept: the largest distance of a point from its segment, in metres. */
function distanceMoved(points: Point[], kept: number[]): number {
  let most = 0;
  for (let i = 1; i < kept.length; i++) {
    const [from, to] = [kept[i - 1]!, kept[i]!];
    const [a, b] = [offGrid(onGrid(points[from]!)), offGrid(onGrid(points[to]!))];
    for (let n = from; n <= to; n++) most = Math.max(most, distance(points[n]!, a, b));
  }
  return most;
}

/** The indices of the points to keep so that the line moves at most `maxMove` metres; all if that is not possible. */
function pointsToKeep({ points, weights }: Line, maxMove: number): number[] {
  const levels = [...new Set(weights)].sort((a, b) => a - b);
  const heavier = (level: number) => [...weights.keys()].filter((i) => weights[i]! >= levels[level]!);
  let [good, bad] = [0, levels.length];
  while (bad - good > 1) {
    const level = (good + bad) >> 1;
    if (distanceMoved(points, heavier(level)) > maxMove) bad = level;
    else good = level;
  }
  return heavier(good);
}

/** Returns whether a line with one side runs along another state's: two sources have slightly different state lines. */
function besideOthers(lines: Line[]): (line: Line) => boolean {
  const states = new Map<string, Set<string>>();
  const cells = ({ points }: Line) =>
    points.flatMap(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [x, y];
      const steps = Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / BESIDE) || 1;
      return Array.from({ length: steps }, (_, n): Point => {
        const share = (n + 1) / steps;
        return [
          Math.floor((fromX + share * (x - fromX)) / BESIDE),
          Math.floor((fromY + share * (y - fromY)) / BESIDE),
        ];
      });
    });
  const stateOf = ({ sides }: Line) => sides[0]!.slice(0, 2);
  for (const line of lines)
    if (line.sides.length === 1)
      for (const [x, y] of cells(line))
        for (const near of [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`)))
          if (!states.get(near)?.add(stateOf(line))) states.set(near, new Set([stateOf(line)]));
  return (line) => cells(line).some(([x, y]) => states.get(`${x} ${y}`)!.size > 1);
}

/** Simplifies lines, and measures the error of each. */
export function simplifyLines(lines: Line[]): SimplifiedLine[] {
  const isBeside = besideOthers(lines);
  return lines.map((line) => {
    const close = line.error <= EXACT && (line.sides.length > 1 || isBeside(line));
    const kept = pointsToKeep(line, close ? MAX_MOVE_BETWEEN : MAX_MOVE_OTHER);
    const points = kept.map((i) => onGrid(line.points[i]!));
    return {
      sides: line.sides,
      // an island may shrink to a point, which stays as a segment without a length
      points: points.filter(([x, y], i) => {
        const before = points[i - 1];
        return !before || i === 1 || x !== before[0] || y !== before[1];
      }),
      tolerance: line.error + distanceMoved(line.points, kept),
    };
  });
}
