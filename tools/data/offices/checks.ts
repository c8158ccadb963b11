// Finds doubtful data of local offices, by comparing them with each other and with the map.
import { milesBetween, type Coordinates } from '../../../src/congress/offices.ts';
import { SHARED_PHONES } from './exceptions.ts';

/** The fields of an office that are checked. */
export interface CheckedOffice {
  bioguide: string;
  city: string;
  state: string;
  /** Ten digits, or empty. */
  phone: string;
  coordinates: Coordinates | null;
}

/** Areas where offices can be; longitudes from 0 to 360. */
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

/** Whether coordinates are roughly in the part of the United States to which the state belongs. */
export function isInCountry(state: string, { latitude, longitude }: Coordinates): boolean {
  const [south, north, west, east] = ELSEWHERE[state] ?? MAINLAND;
  if (!(Math.abs(longitude) <= 180)) return false;
  const eastward = (longitude + 360) % 360;
  return latitude >= south && latitude <= north && eastward >= west && eastward <= east;
}

/** The phones that several members share, with these members, except for the listed exceptions. */
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

/** The largest plausible distance between offices in one town, in miles. Houston's are up to 22 miles apart. */
const MAX_MILES_IN_TOWN = 40;

/**
 * The offices that are more than 40 miles from most other offices in their town, with the distance to the nearest one. If two
 * offices are so far apart, both are returned, because either may be wrong.
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
      if (miles.filter((one) => one > MAX_MILES_IN_TOWN).length > miles.length / 2)
        far.set(office, Math.round(Math.min(...miles)));
    }
  return far;
}
