// The local offices of a member of Congress. Code on demand: it imports nothing.
import type { Directory } from './directory.ts';
import type { Position } from './types.ts';

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

/** Numbers from 0, as the ZIP table has them. */
type ReadNumbers = (text: string) => number[];

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

/** Numbers of either sign, each less the one before, written by turns with those from 0. */
function readSums(text: string, readNumbers: ReadNumbers): number[] {
  let sum = 0;
  return readNumbers(text).map((step) => (sum += step % 2 ? -(step + 1) / 2 : step / 2));
}

/** The centre of the ZIP codes around one; null where none begins like it. Throws where it is no table of centres. */
export function readCentre(text: string, zip: string, readNumbers: ReadNumbers): Place | null {
  const [head = '', runs = '', ...columns] = text.split('\n');
  const steps = +head.replace('centres ', '');
  const starts = readNumbers(runs);
  const [norths, easts] = columns.map((column) => readSums(column, readNumbers));
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

/** As the crow flies. */
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

/** The tables that were read, by their entry in a directory's manifest; a failure is not kept. */
const read = new WeakMap<object, Promise<string>>();

function tableOf(directory: Directory, name: 'offices' | 'centres'): Promise<string> {
  const entry = directory[name];
  if (!entry) throw new Error(`the directory has no ${name}`);
  let table = read.get(entry);
  if (!table) {
    read.set(entry, (table = directory.readTable(entry)));
    table.catch(() => read.delete(entry));
  }
  return table;
}

/** Where the visitor is, as well as that is known; null where it is not, or nothing tells it. */
async function placeOf(
  { zip, position }: From,
  directory: Directory,
  readNumbers: ReadNumbers,
): Promise<Place | null> {
  if (position) return position;
  if (!/^\d{5}/.test(zip ?? '')) return null;
  try {
    return readCentre(await tableOf(directory, 'centres'), zip!.slice(0, 5), readNumbers);
  } catch {
    // without them the offices are as good, in another order
    return null;
  }
}

/**
 * The local offices of a member: the nearest first, where it is known from where, else in the table's order. Rejects where the table of
 * offices does not arrive whole. What it needs of the module comes as arguments.
 *
 * @param from where the visitor is; a position counts before a ZIP code, of which only the surroundings are known
 */
export async function officesOf(
  bioguide: string,
  directory: Directory,
  readNumbers: ReadNumbers,
  from: From = {},
): Promise<Office[]> {
  const rows = readOffices(await tableOf(directory, 'offices'), bioguide);
  const here = rows.length ? await placeOf(from, directory, readNumbers) : null;
  const offices = rows.map(({ place, ...office }): Office & { exact: number } => {
    const exact = here && place ? milesBetween(here, place) : NaN;
    return { ...office, miles: exact >= 0 ? Math.round(exact) : null, exact: exact >= 0 ? exact : Infinity };
  });
  return offices
    .sort((a, b) => (a.exact === b.exact ? 0 : a.exact - b.exact))
    .map(({ exact: _, ...office }) => office);
}
