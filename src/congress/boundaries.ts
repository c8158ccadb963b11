// From a position to districts, on the device.
import { memoizePromise } from '../lib/memoize-promise.ts';
import type { Position } from './answer.ts';
import type { Directory } from './directory.ts';
import { readNumbers, signedNumber } from './numbers.ts';

/*
 * The boundaries: an index, a file for each state beside it, and one of the whole country, which is all of these.
 *
 *     grid 4000 100 10                                    steps in a degree of lines and of boxes, metres in one of a tolerance
 *     lines 2027-01-03T17:00:00Z AL CA FL                 the instant a state's lines end
 *     lines 2029-01-03T17:00:00Z *                        and everybody else's
 *     US d9a22c51 381017                                  the file of the whole country: checksum, length
 *     NY 0de3d979 9324 <numbers>                          a state's, and the boxes that it lies in: west, south (less those
 *                                                         of the box before), width, height
 *
 *     NY                                                  a state's lines
 *     1,2 <numbers>                                       one between NY-1 and NY-2: tolerance, then points from west to
 *                                                         east and south to north, each less the one before
 *      <numbers>                                          another between these two
 *     1 <numbers>                                         NY-1's outer line: a coast, or somebody else's district
 *
 * Longitudes run from 0 to 360. Nobody who is farther from a line than its tolerance is on another side of it in truth. Two
 * states have the line between them each in their own file, and a box is wide enough that whoever is near it is in both.
 */

/** Metres in a degree of latitude. Source: mean radius of the Earth, 6,371.0088 km (IUGG). */
const METRES_PER_DEGREE = 111_195;

/** Metres: no position is more exact, whatever it says. */
const BEST_ACCURACY = 50;

/** Of more states than this the file of the whole country is smaller, or not much larger. */
const MOST_STATE_FILES = 4;

/** A line as it is drawn; x and y by turns, in degrees. */
interface Line {
  sides: string[];
  tolerance: number;
  points: Float64Array;
}

interface Index {
  steps: number[];
  ends: Map<string, number>;
  files: Map<string, { crc: string; bytes: number; boxes: number[] }>;
  /** The files that were asked for: the lines of each state in them. */
  loaded: Map<string, Promise<Map<string, Line[]>>>;
}

function readIndex(text: string): Index {
  const index: Index = { steps: [], ends: new Map(), files: new Map(), loaded: new Map() };
  for (const row of text.trimEnd().split('\n')) {
    const [head = '', ...rest] = row.split(' ');
    if (head === 'grid') index.steps = rest.map(Number);
    else if (head === 'lines') for (const state of rest.slice(1)) index.ends.set(state, Date.parse(rest[0]!));
    else if (/^[A-Z]{2}$/.test(head)) {
      const boxes = readNumbers(rest[2] ?? '');
      for (let i = 0; i < boxes.length; i += 4)
        for (const n of [i, i + 1]) boxes[n] = signedNumber(boxes[n]) + (boxes[n - 4] ?? 0);
      index.files.set(head, { crc: rest[0]!, bytes: +rest[1]!, boxes });
    }
  }
  if (index.steps.length < 3 || !index.ends.size || index.files.size < 2) throw new Error('boundaries');
  return index;
}

/** The lines of each state in a file. */
function readLines(text: string, [grid, , step]: number[]): Map<string, Line[]> {
  const states = new Map<string, Line[]>();
  let lines: Line[] = [];
  let state = '';
  let sides: string[] = [];
  let x = 0;
  let y = 0;
  for (const row of text.trimEnd().split('\n')) {
    if (row.length === 2) {
      states.set((state = row), (lines = []));
      x = y = 0;
      continue;
    }
    const [names, data = ''] = row.split(' ');
    if (names) sides = names.split(',').map((name) => `${state}-${+name || 'AL'}`);
    const [tolerance = 0, ...deltas] = readNumbers(data);
    const points = new Float64Array(deltas.length);
    for (let i = 0; i < deltas.length; i += 2) {
      points[i] = (x += signedNumber(deltas[i])) / grid!;
      points[i + 1] = (y += signedNumber(deltas[i + 1])) / grid!;
    }
    lines.push({ sides, tolerance: tolerance * step!, points });
  }
  return states;
}

/** A position as the lines are measured from it, in degrees. */
interface Point {
  /** Longitude from 0 to 360. */
  x: number;
  y: number;
  /** What a degree of longitude is shorter than one of latitude there. */
  squeeze: number;
  /** How exact the position is, in metres. */
  accuracy: number;
}

/** How near a point is to a line, in metres, and whether the way east from it crosses the line an odd number of times. */
function measure({ points }: Line, { x, y, squeeze }: Point): [metres: number, odd: boolean] {
  let least = Infinity;
  let odd = false;
  let bx = (points[0]! - x) * squeeze;
  let by = points[1]! - y;
  for (let i = 2; i < points.length; i += 2) {
    const ax = bx;
    const ay = by;
    bx = (points[i]! - x) * squeeze;
    by = points[i + 1]! - y;
    const dx = bx - ax;
    const dy = by - ay;
    if (ay > 0 !== by > 0 && ax > (ay * dx) / dy) odd = !odd;
    const along = Math.min(Math.max(-(ax * dx + ay * dy) / (dx * dx + dy * dy) || 0, 0), 1);
    least = Math.min(least, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
  }
  return [Math.sqrt(least) * METRES_PER_DEGREE, odd];
}

interface Nearness {
  /** To the district, in metres; 0 inside it. */
  metres: number;
  inside: boolean;
  /** So near to one of its lines that nobody knows the side. */
  close: boolean;
}

/** The districts that a point may be in, the nearest first. */
function districtsNear(lines: Line[], point: Point): string[] {
  const all = new Map<string, Nearness>();
  for (const line of lines) {
    const [metres, odd] = measure(line, point);
    for (const id of line.sides) {
      let near = all.get(id);
      if (!near) all.set(id, (near = { metres, inside: false, close: false }));
      near.metres = Math.min(near.metres, metres);
      near.close ||= metres <= line.tolerance + point.accuracy;
      near.inside = near.inside !== odd;
    }
  }
  const found = [...all].filter(([, { close, inside }]) => close || inside);
  // states whose lines are from two sources overlap: who is far inside one of them is in no other
  const sure = found.filter(([, { close }]) => !close);
  return (sure.length ? sure : found)
    .sort(([, a], [, b]) => (a.inside ? 0 : a.metres) - (b.inside ? 0 : b.metres))
    .map(([id]) => id);
}

/** Whether a point, as far as it is exact, lies in one of a state's boxes. `steps` is how many there are in a degree. */
function isInBoxes(boxes: number[], steps: number, { x, y, squeeze, accuracy }: Point): boolean {
  const dy = (accuracy / METRES_PER_DEGREE) * steps;
  const dx = dy / squeeze;
  return boxes.some(
    (west, i) =>
      i % 4 === 0 &&
      (west - dx) / steps <= x &&
      x <= (west + boxes[i + 2]! + dx) / steps &&
      (boxes[i + 1]! - dy) / steps <= y &&
      y <= (boxes[i + 1]! + boxes[i + 3]! + dy) / steps,
  );
}

/** The index of each directory. */
const indexes = new WeakMap<Directory, Promise<Index>>();

/**
 * The districts that a position may be in, the nearest first, and when the lines of their states end. Rejects where what tells
 * it does not arrive whole.
 *
 * @param whole asks for the file of the whole country, whatever the position
 */
export async function districtsAt(
  { latitude, longitude, accuracy }: Position,
  directory: Directory,
  whole?: boolean,
): Promise<{ districts: string[]; endOf(state: string): number }> {
  const entry = directory.boundaries!;
  const { steps, ends, files, loaded } = await memoizePromise(indexes, directory, async () =>
    readIndex(await directory.readTable(entry)),
  );
  const point = {
    x: (longitude + 360) % 360,
    y: latitude,
    squeeze: Math.cos((latitude * Math.PI) / 180),
    accuracy: Math.max(BEST_ACCURACY, accuracy!) || BEST_ACCURACY,
  };
  const states = [...files.keys()].filter((state) => isInBoxes(files.get(state)!.boxes, steps[1]!, point));
  const loads = whole || states.length > MOST_STATE_FILES ? ['US'] : states;
  const maps = await Promise.all(
    loads.map((name) =>
      memoizePromise(loaded, name, async () => {
        const { crc, bytes } = files.get(name)!;
        const file = entry.file.replace(/[^/]*$/, `${name}.txt`);
        return readLines(await directory.readTable({ file, crc, bytes }), steps);
      }),
    ),
  );
  const lines = states.flatMap((state) => maps.find((map) => map.has(state))!.get(state)!);
  const districts = districtsNear(lines, point);
  for (const id of districts)
    if (!directory.members.seatsOf(id.slice(0, 2)).some((seat) => seat.id === id))
      throw new Error(`${id} has no seat`);
  return { districts, endOf: (state) => ends.get(state) ?? ends.get('*')! };
}
