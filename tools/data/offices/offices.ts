// The local offices of those who sit, and the text of their table.
import { milesBetween, type Coordinates } from '../../../src/congress/offices.ts';
import { FILES } from '../files.ts';
import type { SeatRecord } from '../members.ts';
import type { MemberOffices, SourceOffice } from '../sources.ts';
import { farFromTown, isInCountry, sharedPhones, type CheckedOffice } from './checks.ts';
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
  coordinates: Coordinates | null;
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

/** An office as the file tells it, read but not yet believed. */
interface Draft extends CheckedOffice {
  /** Of whom, where: what every note on it begins with. */
  where: string;
  zip: string;
  address: string;
  /** What to say where it has no place. */
  whyNowhere: string;
}

/** An office, or why it is left out. What of it is no phone is told by `note`. */
function draftOf(
  source: SourceOffice,
  bioguide: string,
  member: string,
  note: (what: string) => void,
): Draft | string {
  const [city, state] = [plain(source.city), plain(source.state)];
  const zip = /^(\d{5})(-\d{4})?$/.exec(plain(source.zip))?.[1] ?? '';
  const address = [source.address, suiteOf(plain(source.suite)), source.building]
    .map(plain)
    .filter(Boolean)
    .join(', ');
  if (!city || !usualZones.has(state)) return `in "${city}", "${state}"`;
  if (BREAKS_A_LINE.test(city + address)) return `"${city}, ${address}" has a "|" or a line's end`;
  const where = `${member}, ${city}`;
  const digits = plain(source.phone)
    .replace(/^\+?1[-. ]/, '')
    .replace(/[-. ()]/g, '');
  const phone = PHONE.test(digits) ? digits : '';
  if (digits && !phone) note(`${where}: phone "${source.phone}" is none in the United States, left out`);
  const { latitude, longitude } = source;
  const told = `the coordinates ${latitude}, ${longitude}`;
  const coordinates =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
  const isBelieved = coordinates !== null && isInCountry(state, coordinates);
  return {
    bioguide,
    where,
    city,
    state,
    zip,
    address,
    phone,
    coordinates: isBelieved ? coordinates : null,
    whyNowhere: latitude === undefined ? 'no coordinates' : `${told} are not in the United States`,
  };
}

/** Drops what of the offices is doubtful beside the others and the map, and tells it by `note`. */
function withoutDoubtful(
  drafts: Draft[],
  isZipIn: (zip: string, state: string) => boolean,
  note: (line: string) => void,
): Draft[] {
  const shared = sharedPhones(drafts);
  const far = farFromTown(drafts);
  return drafts.map((draft) => {
    const checked = { ...draft };
    const { where, city, state, zip, phone, coordinates } = draft;
    const members = shared.get(phone);
    if (members) {
      const others = members.filter((one) => one !== draft.bioguide).join(', ');
      const dashed = phone.replace(/(...)(...)/, '$1-$2-');
      note(`${where}: phone ${dashed} is that of ${others} too, left out`);
      checked.phone = '';
    }
    if (zip && !isZipIn(zip, state)) {
      note(`${where}: ZIP code ${zip} is not in ${state}, left out`);
      checked.zip = '';
    }
    const miles = far.get(draft);
    if (miles !== undefined) {
      const told = `the coordinates ${coordinates!.latitude}, ${coordinates!.longitude}`;
      checked.whyNowhere = `${told} are ${miles} miles from other offices in ${city}`;
      checked.coordinates = null;
    }
    return checked;
  });
}

/** Gives an office its place and its time zone; null where nothing tells these, which `note` tells. */
function settle(
  { where, city, state, zip, address, phone, coordinates: own, whyNowhere }: Draft,
  centreOf: (zip: string) => Coordinates | null,
  note: (line: string) => void,
): OfficeRecord | null {
  const centre = zip ? centreOf(zip) : null;
  const isFar = own && centre && milesBetween(own, centre) > FAR;
  const coordinates = own && !isFar ? own : centre;
  if (coordinates !== own) {
    const why = isFar ? `the coordinates ${own.latitude}, ${own.longitude} are far from ${zip}` : whyNowhere;
    note(`${where}: ${why}: stands in the middle of its ZIP codes`);
  } else if (!coordinates) note(`${where}: ${whyNowhere}: nobody is told how far it is`);
  if (!coordinates && !hasOneZone(state)) {
    note(`${where}: an office is left out, in ${city}, ${state}: nothing tells its time zone`);
    return null;
  }
  const timeZone = coordinates
    ? timeZoneAt(state, coordinates.latitude, coordinates.longitude)
    : usualZones.get(state)!;
  return { city, state, zip, address, phone, coordinates, timeZone };
}

interface OfficeSources {
  members: MemberOffices[];
  seats: SeatRecord[];
  isZipIn: (zip: string, state: string) => boolean;
  /** Where a ZIP code lies, roughly; null where that is not known. */
  centreOf: (zip: string) => Coordinates | null;
  note: (line: string) => void;
}

/** The offices of those who hold a seat, in the order of the member table. What is left out is told by `note`. */
export function compileOffices({ members, seats, isZipIn, centreOf, note }: OfficeSources): OfficesRecord[] {
  const all = new Map<string, SourceOffice[]>();
  for (const { id, offices } of members) all.set(id.bioguide, [...(all.get(id.bioguide) ?? []), ...offices]);
  const drafts = seats.flatMap(({ id, holder }) => {
    if (!('term' in holder)) return [];
    const { bioguide, name } = holder;
    const member = `${FILES.offices}: ${bioguide} (${name}, ${id})`;
    const sources = all.get(bioguide) ?? [];
    all.delete(bioguide);
    return sources.flatMap((source) => {
      const draft = draftOf(source, bioguide, member, note);
      if (typeof draft !== 'string') return [draft];
      note(`${member}: an office is left out, ${draft}`);
      return [];
    });
  });
  for (const bioguide of all.keys()) note(`${FILES.offices}: ${bioguide} holds no seat`);
  const believed = withoutDoubtful(drafts, isZipIn, note);
  return seats.flatMap(({ id, holder }) => {
    if (!('term' in holder)) return [];
    const { bioguide, name } = holder;
    const own = believed.filter((draft) => draft.bioguide === bioguide);
    const offices = own.flatMap((draft) => settle(draft, centreOf, note) ?? []);
    if (!offices.length) note(`${id}, ${name}: no local office`);
    return offices.length ? [{ bioguide, state: id.slice(0, 2), offices }] : [];
  });
}

const hundredths = (degrees: number) => Math.round(degrees * 100);

function rowOf(
  { city, state, zip, address, phone, coordinates, timeZone }: OfficeRecord,
  usual: string,
): string {
  const fields = [
    state === usual ? city : `${city}, ${state}`,
    zip,
    coordinates
      ? `${hundredths(coordinates.latitude)} ${hundredths(((coordinates.longitude + 540) % 360) - 180)}`
      : '',
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
