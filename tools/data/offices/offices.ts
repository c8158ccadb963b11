// The local offices of those who sit, and the text of their table.
import { milesBetween, type Place } from '../../../src/congress/offices.ts';
import { FILES } from '../files.ts';
import type { SeatRecord } from '../members.ts';
import type { MemberOffices, SourceOffice } from '../sources.ts';
import { hasOneZone, timeZoneAt, usualZones, ZONES } from './time-zones.ts';

/** Miles from the middle of its ZIP codes: no office is farther, and what a source puts there is a slip. */
const FAR = 250;

/** An office as the table tells it. */
interface OfficeRecord {
  city: string;
  state: string;
  zip: string;
  address: string;
  /** Ten digits, or none. */
  phone: string;
  place: Place | null;
  timeZone: string;
}

/** A member who sits, with their offices. */
export interface OfficesRecord {
  bioguide: string;
  state: string;
  offices: OfficeRecord[];
}

// what fields and lines end with, and everything else that nobody sees
const BREAKS_A_LINE = /[|\p{Cc}\u2028\u2029]/u;

/** Digits of a number in the North American plan, which the territories share. */
const PHONE = /^[2-9]\d\d[2-9]\d{6}$/;

const plain = (text: string | number | undefined) =>
  String(text ?? '')
    .trim()
    .replace(/ +/g, ' ');

/** A bare `247` or `B-3` is that of a suite, by the name of its field. */
const suiteOf = (text: string) => (/^([A-Z]{0,2}-?\d+[A-Z]?|[A-Z])$/i.test(text) ? `Suite ${text}` : text);

const isOnEarth = (place: Partial<Place>): place is Place =>
  typeof place.latitude === 'number' &&
  typeof place.longitude === 'number' &&
  Math.abs(place.latitude) <= 90 &&
  Math.abs(place.longitude) <= 180;

/** An office, or why it is left out. What of it is not believed is told by `note`. */
function officeOf(
  source: SourceOffice,
  centreOf: (zip: string) => Place | null,
  note: (what: string) => void,
): OfficeRecord | string {
  const [city, state] = [plain(source.city), plain(source.state)];
  const zip = /^(\d{5})(-\d{4})?$/.exec(plain(source.zip))?.[1] ?? '';
  const address = [source.address, suiteOf(plain(source.suite)), source.building]
    .map(plain)
    .filter(Boolean)
    .join(', ');
  if (!city || !usualZones.has(state)) return `in "${city}", "${state}"`;
  if (BREAKS_A_LINE.test(city + address)) return `"${city}, ${address}" has a "|" or a line's end`;
  const digits = plain(source.phone)
    .replace(/^\+?1[-. ]/, '')
    .replace(/[-. ()]/g, '');
  const phone = PHONE.test(digits) ? digits : '';
  if (digits && !phone) note(`phone "${source.phone}" is none in the United States, left out`);
  const centre = zip ? centreOf(zip) : null;
  let place: Place | null = isOnEarth(source) ? source : null;
  if (place && centre && milesBetween(place, centre) > FAR) place = null;
  if (!place) {
    place = centre;
    const told =
      source.latitude === undefined
        ? 'no coordinates'
        : `the coordinates ${source.latitude}, ${source.longitude}`;
    note(`${told}: ${place ? 'stands in the middle of its ZIP codes' : 'nobody is told how far it is'}`);
  }
  if (!place && !hasOneZone(state)) return `in ${city}, ${state}: nothing tells its time zone`;
  const timeZone = place ? timeZoneAt(state, place.latitude, place.longitude) : usualZones.get(state)!;
  return { city, state, zip, address, phone, place, timeZone };
}

/** The offices of those who hold a seat, in the order of the member table. What is left out is told by `note`. */
export function compileOffices(
  members: MemberOffices[],
  seats: SeatRecord[],
  centreOf: (zip: string) => Place | null,
  note: (line: string) => void,
): OfficesRecord[] {
  const all = new Map<string, SourceOffice[]>();
  for (const { id, offices } of members) all.set(id.bioguide, [...(all.get(id.bioguide) ?? []), ...offices]);
  const records = seats.flatMap(({ id, holder }) => {
    if (!('term' in holder)) return [];
    const { bioguide, name } = holder;
    const state = id.slice(0, 2);
    const sources = all.get(bioguide) ?? [];
    all.delete(bioguide);
    const offices = sources.flatMap((source) => {
      const where = `${FILES.offices}: ${bioguide} (${name}, ${id})`;
      const office = officeOf(source, centreOf, (what) => note(`${where}, ${plain(source.city)}: ${what}`));
      if (typeof office !== 'string') return [office];
      note(`${where}: an office is left out, ${office}`);
      return [];
    });
    if (!offices.length) note(`${id}, ${name}: no local office`);
    return offices.length ? [{ bioguide, state, offices }] : [];
  });
  for (const bioguide of all.keys()) note(`${FILES.offices}: ${bioguide} holds no seat`);
  return records;
}

const hundredths = (degrees: number) => Math.round(degrees * 100);

function rowOf({ city, state, zip, address, phone, place, timeZone }: OfficeRecord, usual: string): string {
  const fields = [
    state === usual ? city : `${city}, ${state}`,
    zip,
    place ? `${hundredths(place.latitude)} ${hundredths(((place.longitude + 540) % 360) - 180)}` : '',
    phone,
    address,
    ...(timeZone === usualZones.get(state) ? [] : [timeZone]),
  ];
  return fields.join('|');
}

/** The table's text, in the form that `src/congress/offices.ts` reads and describes. */
export function writeOffices(records: OfficesRecord[]): string {
  const lines = Object.entries(ZONES).map(([zone, states]) => `zone ${zone} ${states}`);
  let usual = '';
  for (const { bioguide, state, offices } of records) {
    if (state !== usual) lines.push((usual = state));
    lines.push(bioguide, ...offices.map((office) => rowOf(office, usual)));
  }
  return lines.join('\n') + '\n';
}
