import { instantOf } from '../lib/native.ts';
import { districtsAt } from './boundaries.ts';
import { loadDirectory, withOwn, type Directory } from './directory.ts';
import { seatAt } from './seats.ts';
import type { Answer, AnswerKind, LookupOptions, Position, PositionLookupOptions, Seat } from './answer.ts';
import { pacificTerritory, parseZip, specialZip } from './zip-code.ts';

/** An answer, with the dates of the tables if they were read. */
const answer = (kind: AnswerKind, directory?: Directory | null, rest: Partial<Answer> = {}): Answer => ({
  kind,
  states: [],
  districts: [],
  alsoPossible: [],
  seats: [],
  asOf: directory?.asOf ?? null,
  validUntil: directory?.validUntil ?? null,
  ...rest,
});

const stateOf = (seatId: string) => seatId.slice(0, 2);

/** What an answer is made from: the tables, and the instant of the lookup in milliseconds since 1970. */
interface Source {
  directory: Directory;
  now: number;
}

/** The districts that a ZIP code or a position may be in. */
interface Candidates {
  districts: string[];
  alsoPossible: string[];
  /** Until when a state's lines are valid; by default as the ZIP table says. */
  linesEnd?: (state: string) => number;
}

/** A state's senators, then the House seats of the districts, in the order given. */
function seatsOf({ directory, now }: Source, state: string, districts: string[]): Seat[] {
  const rows = directory.members.seatsOf(state);
  return [
    ...rows.filter((row) => row.senate),
    ...districts.flatMap((district) => rows.filter((row) => row.id === district)),
  ].map((row) => seatAt(row, now, instantOf(directory.validUntil)));
}

/** The answer for candidates in one state; `choose-state` if they are in several and none of them is wanted. */
function answerFor(
  source: Source,
  { districts, alsoPossible, linesEnd = source.directory.zips.linesEnd }: Candidates,
  wanted?: string,
): Answer {
  const { directory, now } = source;
  const areLinesValid = (state: string) => now < linesEnd(state);
  const states = [...new Set(districts.map(stateOf))];
  const state = states.length > 1 ? states.find((one) => one === wanted) : states[0];
  if (!state) {
    const isValid = (district: string) => areLinesValid(stateOf(district));
    return answer('choose-state', directory, {
      states,
      districts: districts.filter(isValid),
      alsoPossible: alsoPossible.filter(isValid),
    });
  }
  if (!areLinesValid(state))
    return answer('out-of-date', directory, { states: [state], seats: seatsOf(source, state, []) });
  const own = districts.filter((district) => stateOf(district) === state);
  return answer(own.length > 1 ? 'choose-district' : 'found', directory, {
    states: [state],
    districts: own,
    alsoPossible: alsoPossible.filter((district) => stateOf(district) === state),
    seats: seatsOf(source, state, own),
  });
}

function answerZip(source: Source, zip: string, wanted?: string): Answer {
  const { directory, now } = source;
  const { members, zips } = directory;
  const special = specialZip(zip);
  if (special) return answer(special, directory);
  const row = zips.districtsOf(zip);
  if (row) return answerFor(source, row, wanted);
  const state = [wanted, pacificTerritory(zip), zips.stateOf(zip)].find((one) =>
    members.states.includes(one!),
  );
  if (!state) return answer('unknown', directory);
  // only the state is known; if it has only one district, that is a possible district too
  const house = members.seatsOf(state).filter((seat) => !seat.senate);
  return answer('unknown', directory, {
    states: [state],
    alsoPossible: house.length === 1 && now < zips.linesEnd(state) ? [house[0]!.id] : [],
    seats: seatsOf(source, state, []),
  });
}

/** The wanted state. The options may be anything, because this is public API. */
const stateIn = (options: LookupOptions) =>
  typeof options?.state === 'string' ? options.state.toUpperCase() : '';

const isWithin = (degrees: number, most: number) => typeof degrees === 'number' && Math.abs(degrees) <= most;

/** The directory; null if it cannot be loaded. The options may be anything. */
async function directoryOf(options: LookupOptions): Promise<Directory | null> {
  try {
    return await loadDirectory(options?.directory);
  } catch {
    return null;
  }
}

/**
 * Who represents a ZIP code in Congress. Never rejects: `kind` says what went wrong.
 *
 * @param zip as somebody typed it: five digits, ZIP+4, spaces, full-width digits, an address line
 * @param options `state` is the visitor's choice after `choose-state` or `unknown`
 *
 * Sources: the directory's own, listed in `data/SOURCES.md`.
 */
export async function findByZip(zip: string, options: LookupOptions = {}): Promise<Answer> {
  let failure: AnswerKind = 'invalid';
  try {
    const digits = parseZip(zip);
    if (!digits) return answer(failure);
    failure = 'unavailable';
    const directory = await directoryOf(options);
    if (directory) return answerZip({ directory, now: Date.now() }, digits, stateIn(options));
    return answer(specialZip(digits) ?? failure);
  } catch {
    return answer(failure);
  }
}

/**
 * Who represents a position in Congress. The position stays on the device: only the boundary files of the states around it
 * are fetched, or with `private` the file of the whole country. Never rejects: `kind` says what went wrong.
 *
 * @param position such as a browser's `GeolocationCoordinates`; close to a district line, the answer has several districts
 * @param options `state` is the visitor's choice after `choose-state`
 *
 * Sources: the directory's own, listed in `data/SOURCES.md`.
 */
export async function findByPosition(
  position: Position,
  options: PositionLookupOptions = {},
): Promise<Answer> {
  let failure: AnswerKind = 'invalid';
  try {
    const { latitude, longitude } = position;
    if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) return answer(failure);
    failure = 'unavailable';
    const directory = await loadDirectory(options?.directory);
    return await withOwn(directory, async (one) => {
      const { districts, endOf } = await districtsAt(position, one, options?.private);
      if (!districts[0]) return answer('no-seat', one);
      const source = { directory: one, now: Date.now() };
      return answerFor(source, { districts, alsoPossible: [], linesEnd: endOf }, stateIn(options));
    });
  } catch {
    return answer(failure);
  }
}

/**
 * One seat by its id: a district's (`NY-12`, `AK-AL`) or a senator's (`NY-S1`). The answer's `seats` are the state's
 * senators, and for a district its House seat. Never rejects: if there is no such seat, `kind` is `invalid`.
 */
export async function findBySeat(id: string, options: LookupOptions = {}): Promise<Answer> {
  const directory = await directoryOf(options);
  try {
    const rows = typeof id === 'string' ? directory!.members.seatsOf(stateOf(id)) : [];
    const row = rows.find((seat) => seat.id === id);
    if (!row) return answer('invalid', directory);
    const source = { directory: directory!, now: Date.now() };
    if (!row.senate) return answerFor(source, { districts: [id], alsoPossible: [] });
    return answer('found', directory, { states: [row.state], seats: seatsOf(source, row.state, []) });
  } catch {
    return answer('unavailable');
  }
}
