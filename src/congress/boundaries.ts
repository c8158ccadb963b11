// Finds the districts of a position on the device, without a server.
import { besideFile } from '../lib/fetch-file.ts';
import { memoizePromise } from '../lib/memoize-promise.ts';
import { NativePromise, instantOf } from '../lib/native.ts';
import type { Position } from './answer.ts';
import type { Directory } from './directory.ts';
import { readNumbers, signedNumber } from './numbers.ts';

/*
 * The boundaries: an index, a file for each state beside it, and one file of the whole country, which holds the lines of all states.
 *
 *     grid 4000 100 10                                    steps per degree for lines and for boxes, metres per step of a tolerance
 *     lines 2027-01-03T17:00:00Z AL CA FL                 until when the lines of these states are valid
 *     lines 2029-01-03T17:00:00Z *                        and those of all other states
 *     US d9a22c51 381017                                  the file of the whole country: checksum, length
 *     NY 0de3d979 9324 <numbers>                          a state's file, and the boxes that cover the state: west and south
 *                                                         (as differences from the previous box), width, height
 *
 *     NY                                                  a state's lines
 *     1,2 <numbers>                                       one between NY-1 and NY-2: tolerance, then points (longitude and
 *                                                         latitude), each as the difference from the previous one
 *      <numbers>                                          another between these two
 *     1 <numbers>                                         NY-1's outer line: a coast, or somebody else's district
 *
 * Longitudes run from 0 to 360. The lines are simplified: within its tolerance of a line, a point may be on the other side
 * of the true line. The line between two states is in the files of both, and the boxes overlap enough that a point close to
 * the line is in a box of each.
 */

/** Metres in a degree of latitude. Source: mean radius of the Earth, 6,371.0088 km (IUGG). */
const METRES_PER_DEGREE = 111_195;

/** Metres. Positions claim to be more exact than they are, so none counts as more exact than this. */
const BEST_ACCURACY = 50;

/** For more states than this, the file of the whole country is smaller than theirs, or not much larger. */
const MOST_STATE_FILES = 4;

/** The file of the whole country. */
const WHOLE = 'US';

/** A boundary line. */
interface Line {
  sides: string[];
  tolerance: number;
  /** x and y alternately, in degrees. */
  points: Float64Array;
}

interface Index {
  steps: number[];
  ends: Map<string, number>;
  files: Map<string, { crc: string; bytes: number; boxes: number[] }>;
  /** The lines of each state, for each file that was loaded. */
  loaded: Map<string, Promise<Map<string, Line[]>>>;
}

function readIndex(text: string): Index {
  const index: Index = { steps: [], ends: new Map(), files: new Map(), loaded: new Map() };
  for (const row of text.trimEnd().split('\n')) {
    const [head = '', ...rest] = row.split(' ');
    if (head === 'grid') index.steps = rest.map(Number);
    else if (head === 'lines') for (const state of rest.slice(1)) index.ends.set(state, instantOf(rest[0]));
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

/** A position, as distances to lines are computed from it. */
interface Point {
  /** Longitude from 0 to 360. */
  x: number;
  y: number;
  /** How long a degree of longitude is at this latitude, as a fraction of a degree of latitude. */
  squeeze: number;
  /** How exact the position is, in metres. */
  accuracy: number;
}

/** The distance from a point to a line in metres, and whether a ray east from the point crosses the line an odd number of times. */
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
  /** So close to one of its lines that the point may be on either side. */
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
  // states whose lines come from different sources overlap a little: a point well inside one of them is not in the other
  const sure = found.filter(([, { close }]) => !close);
  return (sure.length ? sure : found)
    .sort(([, a], [, b]) => (a.inside ? 0 : a.metres) - (b.inside ? 0 : b.metres))
    .map(([id]) => id);
}

/** Whether a point, give or take its accuracy, lies in one of a state's boxes. `steps`: the boxes' steps per degree. */
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
 * The districts that a position may be in, the nearest first, and until when the lines of their states are valid. Rejects
 * if a file cannot be loaded or is damaged.
 *
 * @param wholeCountry loads the file of the whole country, whatever the position
 */
export async function districtsAt(
  { latitude, longitude, accuracy }: Position,
  directory: Directory,
  wholeCountry?: boolean,
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
  const load = (names: string[]) =>
    NativePromise.all(
      names.map((name) =>
        memoizePromise(loaded, name, async () => {
          const { crc, bytes } = files.get(name)!;
          const file = besideFile(entry.file, `${name}.txt`);
          return readLines(await directory.readTable({ file, crc, bytes }, name !== WHOLE), steps);
        }),
      ),
    );
  // A site behind a login refuses the map of a state, because it is fetched without cookies. That of the whole country tells
  // nothing about the visitor, so it may be fetched with them.
  const maps = await (wholeCountry || states.length > MOST_STATE_FILES
    ? load([WHOLE])
    : load(states).catch(() => load([WHOLE])));
  const lines = states.flatMap((state) => maps.find((map) => map.has(state))!.get(state)!);
  const districts = districtsNear(lines, point);
  for (const id of districts)
    if (!directory.members.seatsOf(id.slice(0, 2)).some((seat) => seat.id === id))
      throw new Error('a district has no seat');
  return { districts, endOf: (state) => ends.get(state) ?? ends.get('*')! };
}
