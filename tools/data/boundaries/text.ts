// The texts that `src/congress/position.ts` reads and describes.
import { writeNumber, writeSigned } from '../zip-text.ts';
import { METRES, squeeze } from './metres.ts';
import { GRID, type DrawnLine } from './simplify.ts';

/** Parts of a degree in which boxes are told. */
const BOX = 100;

/** Of tolerances: metres. */
const STEP = 10;

const steps = (tolerance: number) => Math.ceil(tolerance / STEP);

const stateOf = (id: string) => id.slice(0, 2);
const numberOf = (id: string) => (id.endsWith('-AL') ? 0 : +id.slice(3));

const ownSides = ({ sides }: DrawnLine, state: string) =>
  sides
    .filter((id) => stateOf(id) === state)
    .map(numberOf)
    .sort((a, b) => a - b);

/** A state's lines, those between the same two districts together. */
export function writeState(state: string, all: DrawnLine[]): string {
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

/** The boxes of a state's districts: whoever is nearer to a line than its tolerance is inside one. */
function writeBoxes(state: string, all: DrawnLine[]): string {
  const boxes = new Map<number, [west: number, south: number, east: number, north: number]>();
  for (const line of all)
    for (const side of ownSides(line, state)) {
      const box = boxes.get(side) ?? [Infinity, Infinity, -Infinity, -Infinity];
      boxes.set(side, box);
      const up = (steps(line.tolerance) * STEP) / METRES;
      for (const [x, y] of line.points.map(([x, y]) => [x / GRID, y / GRID] as const)) {
        const across = up / squeeze(y);
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

/** A file that the index names. */
export interface Named {
  crc: string;
  bytes: number;
}

export const linesRows = (ends: [instant: string, states: string[]][]) =>
  ends.map(([instant, states]) => `lines ${instant} ${states.join(' ')}`);

/**
 * The index: where to look for what is near a position.
 *
 * @param ends the instants at which district lines end, with their states; `*` is every other state
 */
export function writeIndex(
  all: DrawnLine[],
  whole: Named,
  states: [state: string, file: Named][],
  ends: [instant: string, states: string[]][],
): string {
  return [
    `grid ${GRID} ${BOX} ${STEP}`,
    ...linesRows(ends),
    `US ${whole.crc} ${whole.bytes}`,
    ...states.map(([state, { crc, bytes }]) => `${state} ${crc} ${bytes} ${writeBoxes(state, all)}`),
    '',
  ].join('\n');
}
