// The local offices of a member of Congress.
import { memoizePromise } from '../lib/memoize-promise.ts';
import { NativePromise } from '../lib/native.ts';
import type { Position } from './answer.ts';
import { readAreaCodes, withOwn, type Directory } from './directory.ts';
import { PHONE_IN_TEXT } from './member-table.ts';
import { readNumbers, signedNumber } from './numbers.ts';

/*
 * The offices: text with one line per office, below a line with the member and one with the member's state.
 *
 *     zone America/Chicago AL AR IA                       a time zone, and the states whose usual time zone it is
 *     AL                                                  the state of the members that follow
 *     A000055                                             a member
 *     Cullman|35055|3418 -8684|2567346043|205 4th Ave. NE, Suite 104
 *     Phenix City||||                                     an office of which only the city is known
 *     Columbus, GA|31901|3246 -8499||101 6th St.|America/New_York
 *
 * The fields: city, with its state if it differs; ZIP code; latitude and longitude in hundredths of a degree; phone;
 * street, suite, building; the time zone if it is not the state's usual one.
 *
 * The centres of ZIP codes, one for each run of neighbouring ZIP codes with the same first three digits:
 *
 *     centres 10                                          steps per degree
 *     <numbers>                                           the first ZIP code of each run, as the difference from the previous one
 *     <numbers>                                           latitudes, as differences
 *     <numbers>                                           longitudes from 0 to 360, as differences
 */

/** A local office of a member. */
export interface Office {
  city: string;
  /** `NY` */
  state: string;
  zip: string | null;
  /** Street, suite, building; empty if unknown. */
  address: string;
  /** `256-734-6043` */
  phone: string | null;
  /** `America/Chicago` */
  timeZone: string;
  /** Distance from the visitor in a straight line; null if either place is unknown. */
  miles: number | null;
}

/** A point on the map, in degrees. */
export type Coordinates = Pick<Position, 'latitude' | 'longitude'>;

/** Where the visitor is, as far as it is known. */
interface VisitorLocation {
  zip?: string | null;
  position?: Coordinates | null;
}

/** A row of the table. */
export type OfficeRow = Omit<Office, 'miles'> & { coordinates: Coordinates | null };

// city, its state, ZIP code, latitude, longitude, phone (900 and, in every area, 976 are for premium numbers), address, time zone
const ROW =
  /^([^|]+?)(?:, ([A-Z]{2}))?\|(\d{5})?\|(?:(-?\d{1,5}) (-?\d{1,5}))?\|(?:((?!900)[2-9]\d\d)((?!976)[2-9]\d\d)(\d{4}))?\|([^|]*)(?:\|([\w/]+))?$/;

/** What the rows of a table are read with. */
interface Context {
  zones: Map<string, string>;
  /** Which state an area code is of, `205 AL`; empty if that is not checked. */
  areaCodes: string;
}

function readRow(row: string, membersState: string, { zones, areaCodes }: Context): OfficeRow {
  const [, city, own, zip, north, east, area, exchange, line, address, zone] = ROW.exec(row) ?? [];
  const state = own ?? membersState;
  const timeZone = zone ?? zones.get(state);
  const isElsewhere =
    areaCodes && area && ![state, 'US'].some((place) => areaCodes.includes(`${area} ${place}`));
  if (!city || !timeZone || isElsewhere || PHONE_IN_TEXT.test(`${city}|${address}`))
    throw new Error(`offices: "${row}"`);
  return {
    city,
    state,
    zip: zip ?? null,
    address: address!,
    phone: area ? `${area}-${exchange}-${line}` : null,
    timeZone,
    coordinates: north ? { latitude: +north / 100, longitude: +east! / 100 } : null,
  };
}

/** A table of offices, split into lines; a line is read when somebody asks for its member. */
export interface OfficeTable {
  /** The usual time zone of each state. */
  zones: Map<string, string>;
  /** The lines of each member, by their ID, with the state that a line without one of its own is in. */
  members: Map<string, { line: string; state: string }[]>;
}

/** Throws if it is not a table of offices. */
export function splitOffices(text: string): OfficeTable {
  const zones = new Map<string, string>();
  const members: OfficeTable['members'] = new Map();
  let state = '';
  let lines: { line: string; state: string }[] | undefined;
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('zone ')) {
      const [, zone, ...states] = line.split(' ');
      for (const one of states) zones.set(one, zone!);
    } else if (line.length === 2) state = line;
    else if (/^[A-Z]\d{6}$/.test(line)) members.set(line, (lines = members.get(line) ?? []));
    else if (lines) lines.push({ line, state });
    else throw new Error('offices');
  }
  if (!zones.size) throw new Error('offices');
  return { zones, members };
}

/**
 * The offices of a member in the table's order; empty if it has no such member. Throws if a line cannot be read.
 *
 * @param areaCodes by which the phones are checked
 */
export const officesOf = ({ zones, members }: OfficeTable, bioguide: string, areaCodes = ''): OfficeRow[] =>
  (members.get(bioguide) ?? []).map(({ line, state }) => readRow(line, state, { zones, areaCodes }));

/** The offices of all members. Throws if a line cannot be read. */
export const readOffices = (table: OfficeTable, areaCodes?: string): OfficeRow[] =>
  [...table.members.keys()].flatMap((bioguide) => officesOf(table, bioguide, areaCodes));

/** Numbers that are each stored as the difference from the previous one. */
function sumsOf(differences: number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}

/** The index of the last number that is not above a limit, by binary search; -1 if there is none. */
function lastUpTo(limit: number, ascending: number[]): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** The centre of a ZIP code's run; null if no ZIP code has the same first three digits. */
export type CentreOf = (zip: string) => Coordinates | null;

/** Throws if it is not a table of centres. */
export function readCentres(text: string): CentreOf {
  const [head = '', runs = '', ...columns] = text.split('\n');
  const steps = +head.replace('centres ', '');
  const starts = sumsOf(readNumbers(runs));
  const [norths, easts] = columns.map((column) => sumsOf(readNumbers(column).map(signedNumber)));
  if (!steps || !starts.length || norths?.length !== starts.length || easts?.length !== starts.length)
    throw new Error('centres');
  const prefixOf = (zip: number) => Math.floor(zip / 100);
  return (zip) => {
    const run = lastUpTo(+zip, starts);
    return run < 0 || prefixOf(starts[run]!) !== prefixOf(+zip)
      ? null
      : { latitude: norths[run]! / steps, longitude: easts[run]! / steps };
  };
}

/** Mean radius of the Earth in miles. Source: IUGG, 6,371.0088 km. */
const EARTH_RADIUS = 3958.7613;

const haversine = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** The distance between two points in a straight line, in miles, by the haversine formula. */
export const milesBetween = (a: Coordinates, b: Coordinates): number =>
  2 *
  EARTH_RADIUS *
  Math.asin(
    Math.sqrt(
      Math.min(
        1,
        haversine(a.latitude - b.latitude) +
          cosine(a.latitude) * cosine(b.latitude) * haversine(a.longitude - b.longitude),
      ),
    ),
  );

// by their entry in a directory's manifest
const officeTables = new WeakMap<object, Promise<OfficeTable>>();
const centres = new WeakMap<object, Promise<CentreOf>>();

function entryOf(directory: Directory, name: 'offices' | 'centres') {
  const entry = directory[name];
  if (!entry) throw new Error(`the directory has no ${name}`);
  return entry;
}

async function loadOffices(directory: Directory): Promise<OfficeTable> {
  const entry = entryOf(directory, 'offices');
  return memoizePromise(officeTables, entry, async () => {
    const table = splitOffices(await directory.readTable(entry));
    // the compiler writes a table without members too; in a directory it was cut off
    if (!table.members.size) throw new Error('offices');
    if (directory.own) readOffices(table, await readAreaCodes());
    return table;
  });
}

async function centresIn(directory: Directory): Promise<CentreOf> {
  const entry = entryOf(directory, 'centres');
  return memoizePromise(centres, entry, async () => readCentres(await directory.readTable(entry)));
}

/** The approximate places of ZIP codes. Rejects if the table cannot be loaded or is damaged. */
export const loadCentres = (directory: Directory): Promise<CentreOf> => withOwn(directory, centresIn);

/** The visitor's approximate coordinates; null if unknown. */
async function locateVisitor(
  { zip, position }: VisitorLocation,
  directory: Directory,
): Promise<Coordinates | null> {
  if (position) return position;
  if (!/^\d{5}/.test(zip ?? '')) return null;
  try {
    return (await loadCentres(directory))(zip!.slice(0, 5));
  } catch {
    // the offices are still useful without distances
    return null;
  }
}

/** A member's local offices, and the date of the list. */
export interface OfficeList {
  offices: Office[];
  asOf: string;
}

/** Lists the local offices of a member, by their ID. Throws if a line of the table cannot be read. */
export type ListOffices = (bioguide: string) => OfficeList;

/**
 * Loads what lists the local offices of members: nearest first if the visitor's location is known, otherwise in the table's
 * order. Rejects if the table of offices cannot be loaded or is damaged.
 *
 * @param visitor where the visitor is; a position is preferred to a ZIP code, because it is more exact
 */
export const loadOfficeLists = (directory: Directory, visitor: VisitorLocation = {}): Promise<ListOffices> =>
  withOwn(directory, (one) => officeListsIn(one, visitor));

async function officeListsIn(directory: Directory, visitor: VisitorLocation): Promise<ListOffices> {
  const [table, origin] = await NativePromise.all([
    loadOffices(directory),
    locateVisitor(visitor, directory),
  ]);
  return (bioguide) => {
    const offices = officesOf(table, bioguide).map(
      ({ coordinates, ...office }): Office & { exact: number } => {
        const exact = origin && coordinates ? milesBetween(origin, coordinates) : NaN;
        return {
          ...office,
          miles: exact >= 0 ? Math.round(exact) : null,
          exact: exact >= 0 ? exact : Infinity,
        };
      },
    );
    return {
      offices: offices
        .sort((a, b) => (a.exact === b.exact ? 0 : a.exact - b.exact))
        .map(({ exact: _, ...office }) => office),
      asOf: directory.offices!.asOf,
    };
  };
}
