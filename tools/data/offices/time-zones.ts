// Time zones in the United States. Source: 49 CFR part 71. Its lines follow counties and rivers; here they have few points and
// are exact to a few miles. Zones whose clocks agree today share one name.

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';
const ARIZONA = 'America/Phoenix';

/** The zones with their states; a state with two zones is listed with that of its larger part. */
export const ZONES: Record<string, string> = {
  [EASTERN]: 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV',
  [CENTRAL]: 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
  [MOUNTAIN]: 'CO ID MT NM UT WY',
  [ARIZONA]: 'AZ',
  [PACIFIC]: 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR VI',
  'Pacific/Guam': 'GU MP',
  'Pacific/Pago_Pago': 'AS',
};

/** The usual time zone of each state. */
export const usualZones: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONES).flatMap(([zone, states]) => states.split(' ').map((state) => [state, zone] as const)),
);

/**
 * The parts of states with another zone, each with the corners of an area: latitude, longitude (below -180 too, so that
 * Alaska is in one piece). Only the side towards the rest of the state is exact. If two contain a point, the last one counts.
 */
const PARTS: Record<string, [zone: string, corners: string][]> = {
  // the Aleutian Islands west of 169°30'; the Pribilofs, north of them, keep the mainland's time
  AK: [['America/Adak', '55,-169.5 50,-169.5 50,-190 55,-190']],
  // the Navajo Nation moves its clocks in spring, the Hopi Reservation within it does not
  AZ: [
    [
      MOUNTAIN,
      '37.1,-111.3 36.9,-111.42 36.87,-111.5 36.75,-111.68 36.2,-111.82 35.95,-111.75 35.72,-111.66 35.7,-111.3 ' +
        '35.28,-111.25 35.22,-110.8 35.22,-110 35.27,-109.3 35.27,-109 37.1,-109',
    ],
    [ARIZONA, '36.2,-110.8 36.2,-110.25 35.87,-110.17 35.62,-110.17 35.55,-110.8'],
  ],
  // west of the Apalachicola and north of the Intracoastal Waterway
  FL: [
    [
      CENTRAL,
      '31.1,-85.02 30.9,-84.92 30.71,-84.865 30.6,-84.92 30.43,-85.01 30.2,-85.1 29.95,-85.02 29.85,-85.2 ' +
        '29.93,-85.39 29.9,-85.42 29.9,-88 31.1,-88',
    ],
  ],
  // north of the Salmon River
  ID: [
    [
      PACIFIC,
      '49.1,-117.5 49.1,-113 46.7,-113 46.6,-114.2 45.7,-114.45 45.56,-114.56 45.4,-114.7 45.38,-115.5 ' +
        '45.45,-116.2 45.44,-116.3 45.76,-116.33 46,-116.45 45.86,-116.8 45.86,-117.5',
    ],
  ],
  IN: [
    // Lake, Porter, LaPorte, Newton, Jasper and Starke counties
    [
      CENTRAL,
      '42,-88 42,-86.49 41.43,-86.49 41.43,-86.467 41.175,-86.467 41.175,-86.93 40.91,-86.93 40.91,-87.1 ' +
        '40.737,-87.1 40.737,-88',
    ],
    // Posey, Gibson, Vanderburgh, Warrick, Spencer and Perry counties
    [
      CENTRAL,
      '38.42,-88.2 38.42,-87.74 38.46,-87.65 38.5,-87.54 38.5,-87.46 38.43,-87.316 38.205,-87.316 38.205,-86.8 ' +
        '38.265,-86.8 38.265,-86.68 38.13,-86.46 37.5,-86.46 37.5,-88.2',
    ],
  ],
  // Sherman, Wallace, Greeley and Hamilton counties
  KS: [
    [
      MOUNTAIN,
      '39.57,-103 39.57,-101.39 39.135,-101.39 39.135,-101.48 38.26,-101.52 37.74,-101.527 37.74,-103',
    ],
  ],
  // Breckinridge, Grayson, Hart, Green, Adair, Russell and Clinton counties, and what lies west of them
  KY: [
    [
      CENTRAL,
      '38.2,-86.5 38,-86.5 37.98,-86.43 37.95,-86.33 37.9,-86.23 37.8,-86.15 37.7,-86.15 37.58,-86.12 37.43,-86 ' +
        '37.42,-85.75 37.44,-85.63 37.4,-85.55 37.35,-85.45 37.2,-85.33 37.28,-85.15 37.17,-85.06 37.12,-84.95 ' +
        '36.98,-84.9 36.9,-84.98 36.75,-85.05 36.5,-84.98 36.3,-84.98 36.3,-90 38.2,-90',
    ],
  ],
  // Gogebic, Iron, Dickinson and Menominee counties
  MI: [
    [
      CENTRAL,
      '47.2,-91 47.2,-89.87 46.505,-89.87 46.505,-89.74 46.42,-89.74 46.42,-89.36 46.33,-89.36 46.33,-88.99 ' +
        '46.42,-88.99 46.42,-88.12 46.245,-88.12 46.245,-87.62 45.985,-87.62 45.985,-87.37 45.72,-87.33 ' +
        '45.4,-87.25 45,-87.4 45,-91',
    ],
  ],
  // McKenzie County's south, Dunn, Stark and Grant counties, Sioux County's west, and what lies southwest of them
  ND: [
    [
      MOUNTAIN,
      '47.85,-105 47.85,-103.67 47.7,-103.6 47.58,-103.2 47.58,-102.6 47.57,-102.2 47.33,-102.2 46.98,-102.1 ' +
        '46.63,-102.1 46.63,-101.3 46.42,-101.3 46.28,-101.1 46.2,-101.05 45.9,-101.05 45.9,-105',
    ],
  ],
  // Cherry County's west, Hooker, Arthur, Keith, Perkins, Chase and Dundy counties, and what lies west of them
  NE: [
    [
      MOUNTAIN,
      '43.1,-100.95 42.3,-100.95 42.2,-100.7 42.09,-100.7 42.09,-100.845 41.74,-100.845 41.74,-101.27 41.39,-101.25 ' +
        '40.35,-101.27 40.35,-101.325 39.9,-101.325 39.9,-105 43.1,-105',
    ],
  ],
  // West Wendover
  NV: [[MOUNTAIN, '40.82,-114.13 40.82,-113 40.6,-113 40.6,-114.13']],
  // Malheur County but for its south
  OR: [[MOUNTAIN, '44.43,-118.23 44.43,-117.55 44.3,-117.4 44.3,-116 42.45,-116 42.45,-118.23']],
  // west of the Missouri but for Jones, Mellette and Todd counties, and what lies east of them
  SD: [
    [
      MOUNTAIN,
      '46,-100.5 45.85,-100.4 45.66,-100.4 45.55,-100.46 45.45,-100.38 45.3,-100.3 45,-100.3 44.75,-100.5 ' +
        '44.6,-100.62 44.37,-100.37 44.17,-100.6 44.17,-101.05 43.85,-101.07 43.8,-101.23 42.9,-101.23 42.9,-105 46,-105',
    ],
  ],
  // east of Fentress, Cumberland, Bledsoe, Sequatchie and Marion counties
  TN: [
    [
      EASTERN,
      '36.7,-84.78 36.4,-84.72 36.17,-84.9 36.06,-84.73 35.84,-84.73 35.77,-84.9 35.6,-85.02 35.4,-85.2 ' +
        '35.3,-85.27 35.13,-85.4 34.9,-85.46 34.9,-81 36.7,-81',
    ],
  ],
  // El Paso and Hudspeth counties
  TX: [[MOUNTAIN, '32.1,-104.91 31,-104.91 30.6,-105 30.6,-107 32.1,-107']],
};

function contains(corners: string, latitude: number, longitude: number): boolean {
  const ring = corners.split(' ').map((corner) => corner.split(',').map(Number) as [number, number]);
  let odd = false;
  for (const [i, [a, b]] of ring.entries()) {
    const [c, d] = ring.at(i - 1)!;
    if (a > latitude !== c > latitude && longitude < b + ((latitude - a) / (c - a)) * (d - b)) odd = !odd;
  }
  return odd;
}

/** Whether a state has only one time zone. */
export const hasOneZone = (state: string): boolean => usualZones.has(state) && !PARTS[state];

/** The IANA name of the time zone at a point in a state. Throws if there is no such state. */
export function timeZoneAt(state: string, latitude: number, longitude: number): string {
  const zone = usualZones.get(state);
  if (!zone) throw new Error(`${state} is not a state`);
  const west = longitude > 0 ? longitude - 360 : longitude;
  const parts = (PARTS[state] ?? []).filter(([, corners]) => contains(corners, latitude, west));
  return parts.at(-1)?.[0] ?? zone;
}
