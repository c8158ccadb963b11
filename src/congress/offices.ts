// The local offices of a member of Congress.
import { memoizePromise } from '../lib/memoize-promise.ts';
import type { Position } from './answer.ts';
import type { Directory } from './directory.ts';
import { readNumbers, signedNumber } from './numbers.ts';

/*
 * The offices: text, a line each, under a line with their member and one with the member's state.
 *
 *     zone America/Chicago AL AR IA                       a time zone and the states in which it is the usual one
 *     AL                                                  the state of those that follow
 *     A000055                                             a member
 *     Cullman|35055|3418 -8684|2567346043|205 4th Ave. NE, Suite 104
 *     Phenix City||||                                     of which little is known
 *     Columbus, GA|31901|3246 -8499||101 6th St.|America/New_York
 *
 * The fields: city, with its state where that is another; ZIP code; latitude and longitude in hundredths of a degree;
 * phone; street, suite, building; the time zone where it is not the usual one.
 *
 * The centres of ZIP codes, each that of a run which begins at a prefix of three digits or within one:
 *
 *     centres 10                                          steps in a degree
 *     <numbers>                                           where a run begins, less where the one before it does
 *     <numbers>                                           latitudes, each less the one before
 *     <numbers>                                           longitudes from 0 to 360, the same
 */

/** A local office of a member. */
export interface Office {
  city: string;
  /** `NY` */
  state: string;
  zip: string | null;
  /** Street, suite, building; empty where none is known. */
  address: string;
  /** `256-734-6043` */
  phone: string | null;
  /** `America/Chicago` */
  timeZone: string;
  /** From where the visitor is, as the crow flies; null where either place is not known. */
  miles: number | null;
}

/** Degrees. */
export type Place = Pick<Position, 'latitude' | 'longitude'>;

/** Where somebody is, as far as they told. */
interface From {
  zip?: string | null;
  position?: Place | null;
}

/** An office as the table has it. */
export type OfficeRow = Omit<Office, 'miles'> & { place: Place | null };

// city, its state, ZIP code, latitude, longitude, phone, address, time zone
const ROW =
  /^([^|]+?)(?:, ([A-Z]{2}))?\|(\d{5})?\|(?:(-?\d+) (-?\d+))?\|(\d{3})?(\d{3})?(\d{4})?\|([^|]*)(?:\|([\w/]+))?$/;

function readRow(row: string, usual: string, zones: Map<string, string>): OfficeRow {
  const [, city, own, zip, north, east, area, exchange, line, address, zone] = ROW.exec(row) ?? [];
  const state = own ?? usual;
  const timeZone = zone ?? zones.get(state);
  if (!city || !timeZone || !area !== !line) throw new Error(`offices: "${row}"`);
  return {
    city,
    state,
    zip: zip ?? null,
    address: address!,
    phone: area ? `${area}-${exchange}-${line}` : null,
    timeZone,
    place: north ? { latitude: +north / 100, longitude: +east! / 100 } : null,
  };
}

/** The offices of a member in the table's order; none where it has no such member. Throws where it is no table of offices. */
export function readOffices(text: string, bioguide: string): OfficeRow[] {
  const zones = new Map<string, string>();
  const rows: OfficeRow[] = [];
  let state = '';
  let member = '';
  for (const line of text.trimEnd().split('\n')) {
    const [head, zone, ...states] = line.split(' ');
    if (head === 'zone') for (const one of states) zones.set(one, zone!);
    else if (line.length === 2) state = line;
    else if (/^[A-Z]\d{6}$/.test(line)) member = line;
    else if (member === bioguide) rows.push(readRow(line, state, zones));
  }
  if (!zones.size || !member) throw new Error('offices');
  return rows;
}

/** Numbers that are each written as the difference from the one before. */
function readSums(text: string): number[] {
  let sum = 0;
  return readNumbers(text).map((step) => (sum += signedNumber(step)));
}

/** The centre of the ZIP codes around one; null where none begins like it. Throws where it is no table of centres. */
export function readCentre(text: string, zip: string): Place | null {
  const [head = '', runs = '', ...columns] = text.split('\n');
  const steps = +head.replace('centres ', '');
  const starts = readNumbers(runs);
  const [norths, easts] = columns.map((column) => readSums(column));
  if (!steps || !starts.length || norths?.length !== starts.length || easts?.length !== starts.length)
    throw new Error('centres');
  let start = 0;
  let found = -1;
  for (const [i, step] of starts.entries()) {
    start += step;
    if (start <= +zip && Math.floor(start / 100) === Math.floor(+zip / 100)) found = i;
  }
  return found < 0 ? null : { latitude: norths[found]! / steps, longitude: easts[found]! / steps };
}

/** Of the Earth, in miles: its mean radius, 6,371.0088 km (IUGG). */
const RADIUS = 3958.7613;

const haversine = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** The distance of two places, as the crow flies. Source: haversine formula. */
export const milesBetween = (a: Place, b: Place): number =>
  2 *
  RADIUS *
  Math.asin(
    Math.sqrt(
      Math.min(
        1,
        haversine(a.latitude - b.latitude) +
          cosine(a.latitude) * cosine(b.latitude) * haversine(a.longitude - b.longitude),
      ),
    ),
  );

/** The texts of the tables, by their entry in a directory's manifest. */
const tables = new WeakMap<object, Promise<string>>();

async function readEntry(directory: Directory, name: 'offices' | 'centres'): Promise<string> {
  const entry = directory[name];
  if (!entry) throw new Error(`the directory has no ${name}`);
  return memoizePromise(tables, entry, () => directory.readTable(entry));
}

/** Where the visitor is, as well as that is known; null where it is not. */
async function locateVisitor({ zip, position }: From, directory: Directory): Promise<Place | null> {
  if (position) return position;
  if (!/^\d{5}/.test(zip ?? '')) return null;
  try {
    return readCentre(await readEntry(directory, 'centres'), zip!.slice(0, 5));
  } catch {
    // without the centres the offices are as useful, in another order
    return null;
  }
}

/** A member's local offices, and the date of the list. */
export interface OfficeList {
  offices: Office[];
  asOf: string;
}

/**
 * The local offices of a member: the nearest first where it is known from where, else in the table's order. Rejects where
 * the table of offices does not arrive whole.
 *
 * @param from where the visitor is; a position is used before a ZIP code, of which only the surroundings are known
 */
export async function findOffices(
  bioguide: string,
  directory: Directory,
  from: From = {},
): Promise<OfficeList> {
  const rows = readOffices(await readEntry(directory, 'offices'), bioguide);
  const here = rows.length ? await locateVisitor(from, directory) : null;
  const offices = rows.map(({ place, ...office }): Office & { exact: number } => {
    const exact = here && place ? milesBetween(here, place) : NaN;
    return { ...office, miles: exact >= 0 ? Math.round(exact) : null, exact: exact >= 0 ? exact : Infinity };
  });
  return {
    offices: offices
      .sort((a, b) => (a.exact === b.exact ? 0 : a.exact - b.exact))
      .map(({ exact: _, ...office }) => office),
    asOf: directory.offices!.asOf,
  };
}
