import { crc32 } from '../../../src/lib/crc32.ts';
import type { Faults } from '../faults.ts';
import { PLACES } from '../house-districts.ts';
import { bytesOf } from '../output.ts';
import { simplifyLines } from './simplify.ts';
import { writeIndex, writeState } from './text.ts';
import { readLines, type Districts } from './topology.ts';

/** A boundary file, by its name in their folder. */
type File = [name: string, bytes: Uint8Array];

const named = (bytes: Uint8Array) => ({ crc: crc32(bytes), bytes: bytes.length });

/** The boundary files: one for each state, one of the whole country, and last the index. */
export function compileBoundaries(
  topology: Districts,
  ends: [instant: string, states: string[]][],
  faults: Faults,
): File[] {
  const lines = readLines(topology, faults);
  if (faults.lines.length) return [];
  const drawn = simplifyLines(lines);
  const texts = PLACES.map((state) => [state, writeState(state, drawn)] as const);
  const states = texts.map(([state, text]) => [state, bytesOf(text)] as const);
  const whole = bytesOf(texts.map(([, text]) => text).join(''));
  const index = writeIndex(
    drawn,
    named(whole),
    states.map(([state, bytes]) => [state, named(bytes)]),
    ends,
  );
  return [
    ...states.map(([state, bytes]): File => [`${state}.txt`, bytes]),
    ['US.txt', whole],
    ['index.txt', bytesOf(index)],
  ];
}
