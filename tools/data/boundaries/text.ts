// Writes boundary files in the format described in `src/congress/boundaries.ts`.
import { writeNumber, writeSigned } from '../zip-text.ts';
import { linesRows } from './boundary-files.ts';
import { METRES_PER_DEGREE, longitudeScale } from './distance.ts';
import { GRID, type SimplifiedLine } from './simplify.ts';

/** Steps per degree for boxes. */
const BOX = 100;

/** Metres per step of tolerances. */
const STEP = 10;

const steps = (tolerance: number) => Math.ceil(tolerance / STEP);

const stateOf = (id: string) => id.slice(0, 2);
const numberOf = (id: string) => (id.endsWith('-AL') ? 0 : +id.slice(3));

const ownSides = ({ sides }: SimplifiedLine, state: string) =>
  sides
    .filter((id) => stateOf(id) === state)
    .map(numberOf)
    .sort((a, b) => a - b);

/** The file of a state's lines, with those between the same two districts together. */
export function writeState(state: string, all: SimplifiedLine[]): string {
  let [lastX, lastY, lastSides] = [0, 0, ''];
  const rows = all
    .map((line) => ({ line, sides: ownSides(line, state) }))
    .filter(({ sides }) => sides.length)
    .sort(({ sides: [a, b = -1] }, { sides: [c, d = -1] }) => a! - c! || b - d)
    .map(({ line: { points, tolerance }, sides }) => {
      const name = sides.join();
      let text = `${name === lastSides ? '' : name} ${writeNumber(steps(tolerance))}`;
      lastSides = name;
      for (const [x, y] of points) {
        text += writeSigned(x - lastX) + writeSigned(y - lastY);
        [lastX, lastY] = [x, y];
      }
      return text;
    });
  return [state, ...rows, ''].join('\n');
}

/** The boxes around a state's districts, large enough for points within the tolerance of a line. */
function writeBoxes(state: string, all: SimplifiedLine[]): string {
  const boxes = new Map<number, [west: number, south: number, east: number, north: number]>();
  for (const line of all)
    for (const side of ownSides(line, state)) {
      const box = boxes.get(side) ?? [Infinity, Infinity, -Infinity, -Infinity];
      boxes.set(side, box);
      const up = (steps(line.tolerance) * STEP) / METRES_PER_DEGREE;
      for (const [x, y] of line.points.map(([x, y]) => [x / GRID, y / GRID] as const)) {
        const across = up / longitudeScale(y);
        box[0] = Math.min(box[0], Math.floor((x - across) * BOX));
        box[1] = Math.min(box[1], Math.floor((y - up) * BOX));
        box[2] = Math.max(box[2], Math.ceil((x + across) * BOX));
        box[3] = Math.max(box[3], Math.ceil((y + up) * BOX));
      }
    }
  let [lastX, lastY] = [0, 0];
  return [...boxes]
    .sort(([a], [b]) => a - b)
    .map(([, [west, south, east, north]]) => {
      const text =
        writeSigned(west - lastX) +
        writeSigned(south - lastY) +
        writeNumber(east - west) +
        writeNumber(north - south);
      [lastX, lastY] = [west, south];
      return text;
    })
    .join('');
}

/** The checksum and length of a file, for the index. */
export interface FileEntry {
  crc: string;
  bytes: number;
}

/**
 * The index, which says what files to load for a position.
 *
 * @param ends until when district lines are valid, each with its states; `*` means all other states
 */
export function writeIndex(
  all: SimplifiedLine[],
  wholeCountry: FileEntry,
  states: [state: string, file: FileEntry][],
  ends: [instant: string, states: string[]][],
): string {
  return [
    `grid ${GRID} ${BOX} ${STEP}`,
    ...linesRows(ends),
    `US ${wholeCountry.crc} ${wholeCountry.bytes}`,
    ...states.map(([state, { crc, bytes }]) => `${state} ${crc} ${bytes} ${writeBoxes(state, all)}`),
    '',
  ].join('\n');
}
