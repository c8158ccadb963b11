// Fewer points, by how much a line may move: where people's districts meet less than along a coast, and no less than
// the source is off anyway.
import { transform, untransform } from 'topojson-client';
import type { Transform } from 'topojson-specification';
import { distance } from './metres.ts';
import type { Point } from './metres.ts';
import type { Line } from './topology.ts';

/** Steps of the grid in a degree: 28 m. */
export const GRID = 4000;

/** How far a line may move, in metres, and what it may move where the source is not exact or nobody else is beyond it. */
const BETWEEN = 70;
const LOOSE = 120;
const EXACT = 50;

/** Degrees: lines of two sources that are one state line in truth lie closer than this. */
const BESIDE = 0.01;

/** A line as it is published. */
export interface DrawnLine {
  sides: string[];
  /** In steps of the grid. */
  points: Point[];
  /** Nobody who is farther from it than this, in metres, is on another side of the true line. */
  tolerance: number;
}

const STEPS: Transform = { scale: [1 / GRID, 1 / GRID], translate: [0, 0] };
const toSteps = untransform(STEPS);
const toDegrees = transform(STEPS);
const onGrid = (point: Point) => toSteps(point) as Point;
const offGrid = (point: Point) => toDegrees(point) as Point;

/** The greatest distance of any point from the stretch that stands for it, in metres. */
function moved(points: Point[], kept: number[]): number {
  let most = 0;
  for (let i = 1; i < kept.length; i++) {
    const [from, to] = [kept[i - 1]!, kept[i]!];
    const [a, b] = [offGrid(onGrid(points[from]!)), offGrid(onGrid(points[to]!))];
    for (let n = from; n <= to; n++) most = Math.max(most, distance(points[n]!, a, b));
  }
  return most;
}

/** The points of a line that are kept, so that it moves no farther than `most` metres; all of them where even that moves farther. */
function keep({ points, weights }: Line, most: number): number[] {
  const levels = [...new Set(weights)].sort((a, b) => a - b);
  const heavier = (level: number) => [...weights.keys()].filter((i) => weights[i]! >= levels[level]!);
  let [good, bad] = [0, levels.length];
  while (bad - good > 1) {
    const level = (good + bad) >> 1;
    if (moved(points, heavier(level)) > most) bad = level;
    else good = level;
  }
  return heavier(good);
}

/** Whether a line with one side runs along another state's: two sources draw the line between them each in its own way. */
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

/** The lines as they are published, each with the error that was measured. */
export function drawLines(lines: Line[]): DrawnLine[] {
  const isBeside = besideOthers(lines);
  return lines.map((line) => {
    const close = line.error <= EXACT && (line.sides.length > 1 || isBeside(line));
    const kept = keep(line, close ? BETWEEN : LOOSE);
    const points = kept.map((i) => onGrid(line.points[i]!));
    return {
      sides: line.sides,
      // a lake's island may shrink to a point, which is a stretch without a length
      points: points.filter(([x, y], i) => {
        const before = points[i - 1];
        return !before || i === 1 || x !== before[0] || y !== before[1];
      }),
      tolerance: line.error + moved(line.points, kept),
    };
  });
}
