// What the directory says of the ZIP codes and the places that the model knows, on the day it runs.
import {
  findByPosition,
  findBySeat,
  findByZip,
  type Answer,
  type Position,
  type Seat,
} from '../../../src/index.ts';
import { at } from '../cards.ts';
import { DIRECTORY } from '../define.ts';

/** While a bill and the Congress that it is before are alive. */
export const NOW = '2026-11-25T15:00:00Z';

const options = { directory: DIRECTORY };

/** With members to call: in one district; in two; in one or, by looser sources, another; with a vacant seat. */
export const HOMES = ['59001', '10118', '20001', '33313', '01002', '48393', '33060', '59001-1234'];

export const IN_TWO_STATES = ['97635', '89019'];

/** Military, in no table, in no state, without anyone in Congress, no ZIP code at all. */
export const OTHERS = ['09012', '10048', '05000', '00000', '96939', 'hello', ''];

/** What a visitor may choose from the list of all states. */
export const STATES = ['MT', 'VT', 'DC'];

/** Where a browser may say that its visitor is; by district, or by what is special about it. */
export const PLACES = {
  'NY-12': { latitude: 40.7736, longitude: -73.9566 },
  'NY-10': { latitude: 40.722, longitude: -73.985 },
  'near a line between districts': { latitude: 40.733, longitude: -73.985 },
  'near a line between states': { latitude: 39.05, longitude: -94.6077 },
  'MT-2': { latitude: 46.5891, longitude: -112.0391 },
  'CA-1': { latitude: 41.95, longitude: -120.35 },
  'NV-1': { latitude: 35.9786, longitude: -114.8325 },
  abroad: { latitude: 22.3193, longitude: 114.1694 },
} as const satisfies Record<string, Position>;

export type Place = keyof typeof PLACES;

export const isPlace = (name: string): name is Place => name in PLACES;

/** Metres. */
export const ACCURACY = 20;

const answers = new Map<string, Answer>();
const seats = new Map<string, Seat>();

const keyOf = (asked: string, state = '') => `${asked}/${state}`;

async function learnZip(zip: string, state?: string): Promise<void> {
  answers.set(keyOf(zip, state), await findByZip(zip, { ...options, ...(state && { state }) }));
}

async function learnPlace(place: Place, state?: string): Promise<void> {
  const here = { ...PLACES[place], accuracy: ACCURACY };
  answers.set(keyOf(place, state), await findByPosition(here, { ...options, ...(state && { state }) }));
}

async function learnSeat(id: string): Promise<void> {
  for (const seat of (await findBySeat(id, options)).seats) seats.set(seat.id, seat);
}

await at(NOW, async () => {
  for (const zip of [...HOMES, ...IN_TWO_STATES, ...OTHERS]) await learnZip(zip);
  for (const place of Object.keys(PLACES).filter(isPlace)) await learnPlace(place);
  for (const [asked, { kind, states }] of [...answers].map(
    ([key, answer]) => [key.slice(0, -1), answer] as const,
  )) {
    const among = kind === 'choose-state' ? states : kind === 'unknown' ? STATES : [];
    for (const state of among) await (isPlace(asked) ? learnPlace(asked, state) : learnZip(asked, state));
  }
  for (const { districts, alsoPossible } of answers.values())
    for (const id of [...districts, ...alsoPossible]) await learnSeat(id);
});

/** What a lookup answers to a ZIP code or a place, in a state where that was asked for. */
export const answerTo = (asked: string, state?: string): Answer => answers.get(keyOf(asked, state))!;

/** The seats of the House in these districts. */
export const seatsOf = (districts: readonly string[]): Seat[] => districts.map((id) => seats.get(id)!);
