// What of local offices cannot be believed: found by comparing them with each other and with the map.
import { milesBetween, type Coordinates } from '../../../src/congress/offices.ts';
import { SHARED_PHONES } from './exceptions.ts';

/** What the checks need of an office. */
export interface CheckedOffice {
  bioguide: string;
  city: string;
  state: string;
  /** Ten digits, or none. */
  phone: string;
  coordinates: Coordinates | null;
}

/** Where offices can be: the corners of the parts of the United States, the longitudes from 0 to 360. */
type Box = [south: number, north: number, west: number, east: number];
const MAINLAND: Box = [24, 50, 235, 294];
const MARIANAS: Box = [13, 21, 144, 147];
const CARIBBEAN: Box = [17, 19, 292, 296];
const ELSEWHERE: Record<string, Box> = {
  AK: [51, 72, 172, 231],
  HI: [18, 29, 181, 206],
  AS: [-15, -10, 188, 192],
  GU: MARIANAS,
  MP: MARIANAS,
  PR: CARIBBEAN,
  VI: CARIBBEAN,
};

/** Whether a place lies in the part of the United States that its state is in, roughly. */
export function isInCountry(state: string, { latitude, longitude }: Coordinates): boolean {
  const [south, north, west, east] = ELSEWHERE[state] ?? MAINLAND;
  if (!(Math.abs(longitude) <= 180)) return false;
  const eastward = (longitude + 360) % 360;
  return latitude >= south && latitude <= north && eastward >= west && eastward <= east;
}

/** The phones that several members have, each with these members. Exceptions are not among them. */
export function sharedPhones(offices: CheckedOffice[]): Map<string, string[]> {
  const holders = new Map<string, Set<string>>();
  for (const { phone, bioguide } of offices)
    if (phone) holders.set(phone, new Set([...(holders.get(phone) ?? []), bioguide]));
  const isKnown = (phone: string, members: string[]) =>
    SHARED_PHONES.some(
      (known) => known.phone === phone && members.every((one) => known.members.includes(one)),
    );
  return new Map(
    [...holders]
      .map(([phone, members]): [string, string[]] => [phone, [...members]])
      .filter(([phone, members]) => members.length > 1 && !isKnown(phone, members)),
  );
}

/** Miles: no two offices of a town are farther apart. Houston's are 22. */
const TOWN = 40;

/**
 * The offices that are more than 40 miles from most of the other offices of their town, whoever has these, each with the miles
 * to the nearest one. Of two that are so far apart nobody knows which is wrong: both.
 */
export function farFromTown<Office extends CheckedOffice>(offices: Office[]): Map<Office, number> {
  type Placed = Office & { coordinates: Coordinates };
  const towns = new Map<string, Placed[]>();
  for (const office of offices) {
    const town = `${office.city.toLowerCase()}, ${office.state}`;
    if (office.coordinates) towns.set(town, [...(towns.get(town) ?? []), office as Placed]);
  }
  const far = new Map<Office, number>();
  for (const town of towns.values())
    for (const office of town) {
      const miles = town
        .filter((other) => other !== office)
        .map((other) => milesBetween(office.coordinates, other.coordinates));
      if (miles.filter((one) => one > TOWN).length > miles.length / 2)
        far.set(office, Math.round(Math.min(...miles)));
    }
  return far;
}
