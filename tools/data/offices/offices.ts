// The local offices of current members, and the text of their table.
import { milesBetween, type Coordinates } from '../../../src/congress/offices.ts';
import { PHONE_IN_TEXT } from '../../../src/congress/member-table.ts';
import { INVISIBLE } from '../../../src/lib/invisible.ts';
import { FILES } from '../files.ts';
import type { SeatRecord } from '../members.ts';
import type { MemberOffices, SourceOffice } from '../sources.ts';
import { farFromTown, isInCountry, sharedPhones, type CheckedOffice } from './checks.ts';
import { hasOneZone, timeZoneAt, usualZones, ZONES } from './time-zones.ts';

/** Coordinates that are farther than this from the centre of the office's ZIP code, in miles, are a mistake in the source. */
const MAX_MILES_FROM_ZIP = 250;

/** An office in the table. */
interface OfficeRecord {
  city: string;
  state: string;
  zip: string;
  address: string;
  /** Ten digits, or empty. */
  phone: string;
  coordinates: Coordinates | null;
  timeZone: string;
}

/** A current member, with their offices. */
export interface OfficesRecord {
  bioguide: string;
  state: string;
  offices: OfficeRecord[];
}

// separators of fields and lines, and invisible characters
const BREAKS_A_LINE = /[|\p{Cc}\u2028\u2029]/u;

/** A number of the North American Numbering Plan, which includes the territories; no premium number. */
const PHONE = /^(?!900)[2-9]\d\d(?!976)[2-9]\d{6}$/;

const plain = (text: string | number | undefined) =>
  String(text ?? '')
    .trim()
    .replace(/ +/g, ' ');

/** A bare `247` or `B-3` in the field for the suite gets the word "Suite". */
const suiteOf = (text: string) => (/^([A-Z]{0,2}-?\d+[A-Z]?|[A-Z])$/i.test(text) ? `Suite ${text}` : text);

/** An office from the file, before the checks. */
interface Draft extends CheckedOffice {
  /** The member and the city, with which every note about the office begins. */
  where: string;
  zip: string;
  address: string;
  /** Why it has no usable coordinates, for notes. */
  whyNoCoordinates: string;
}

/** An office, or why it is left out. Invalid phones go to `note`. */
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
  if (PHONE_IN_TEXT.test(`${city}|${address}`)) return `"${city}, ${address}" has a phone number in it`;
  if (INVISIBLE.test(city + address)) return `"${city}, ${address}" has an invisible character`;
  if (BREAKS_A_LINE.test(city + address)) return `"${city}, ${address}" has a "|" or a line break`;
  const where = `${member}, ${city}`;
  const digits = plain(source.phone)
    .replace(/^\+?1[-. ]/, '')
    .replace(/[-. ()]/g, '');
  const phone = PHONE.test(digits) ? digits : '';
  if (digits && !phone)
    note(`${where}: phone "${source.phone}" is not a number in the United States, left out`);
  const { latitude, longitude } = source;
  const coordinates =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
  const isPlausible = coordinates !== null && isInCountry(state, coordinates);
  return {
    bioguide,
    where,
    city,
    state,
    zip,
    address,
    phone,
    coordinates: isPlausible ? coordinates : null,
    whyNoCoordinates:
      latitude === undefined
        ? 'no coordinates'
        : `the coordinates ${latitude}, ${longitude} are not in the United States`,
  };
}

/** Removes doubtful data from the offices. What is removed goes to `note`. */
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
      note(`${where}: phone ${dashed} is also that of ${others}, left out`);
      checked.phone = '';
    }
    if (zip && !isZipIn(zip, state)) {
      note(`${where}: ZIP code ${zip} is not in ${state}, left out`);
      checked.zip = '';
    }
    const miles = far.get(draft);
    if (miles !== undefined) {
      const { latitude, longitude } = coordinates!;
      checked.whyNoCoordinates = `the coordinates ${latitude}, ${longitude} are ${miles} miles from other offices in ${city}`;
      checked.coordinates = null;
    }
    return checked;
  });
}

/** An office with its coordinates and time zone; null, with a note, if the time zone is unknown. */
function finishOffice(
  { where, city, state, zip, address, phone, coordinates: own, whyNoCoordinates }: Draft,
  centreOf: (zip: string) => Coordinates | null,
  note: (line: string) => void,
): OfficeRecord | null {
  const centre = zip ? centreOf(zip) : null;
  const isFar = own && centre && milesBetween(own, centre) > MAX_MILES_FROM_ZIP;
  const coordinates = own && !isFar ? own : centre;
  if (coordinates !== own) {
    const why = isFar
      ? `the coordinates ${own.latitude}, ${own.longitude} are far from ${zip}`
      : whyNoCoordinates;
    note(`${where}: ${why}; the centre of its ZIP code is used`);
  } else if (!coordinates) note(`${where}: ${whyNoCoordinates}; no distance is shown`);
  if (!coordinates && !hasOneZone(state)) {
    note(`${where}: an office is left out, in ${city}, ${state}, because its time zone is unknown`);
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
  /** The approximate coordinates of a ZIP code; null if unknown. */
  centreOf: (zip: string) => Coordinates | null;
  note: (line: string) => void;
}

/** The offices of all current members, in the order of the member table. What is left out goes to `note`. */
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
  const checked = withoutDoubtful(drafts, isZipIn, note);
  return seats.flatMap(({ id, holder }) => {
    if (!('term' in holder)) return [];
    const { bioguide, name } = holder;
    const own = checked.filter((draft) => draft.bioguide === bioguide);
    const offices = own.flatMap((draft) => finishOffice(draft, centreOf, note) ?? []);
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

/** The table's text, in the format described in `src/congress/offices.ts`. */
export function writeOffices(records: OfficesRecord[]): string {
  const lines = Object.entries(ZONES).map(([zone, states]) => `zone ${zone} ${states}`);
  let usual = '';
  for (const { bioguide, state, offices } of records) {
    if (state !== usual) lines.push((usual = state));
    lines.push(bioguide, ...offices.map((office) => rowOf(office, usual)));
  }
  return lines.join('\n') + '\n';
}
