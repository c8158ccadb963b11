// House seats by state after the census of 2020. Source: U.S. Census Bureau, Apportionment Results, table 1.
const APPORTIONMENT =
  'AL7 AK1 AZ9 AR4 CA52 CO8 CT5 DE1 FL28 GA14 HI2 ID2 IL17 IN9 IA4 KS4 KY6 LA6 ME2 MD8 MA9 MI13 MN8 MS4 MO8 MT2 NE3 NV4 ' +
  'NH2 NJ12 NM3 NY26 NC14 ND1 OH15 OK5 OR6 PA17 RI2 SC7 SD1 TN9 TX38 UT4 VT1 VA11 WA10 WV2 WI8 WY1';

// The District of Columbia and the five territories with a seat in the House.
const WITHOUT_SENATORS = ['AS', 'DC', 'GU', 'MP', 'PR', 'VI'];

const houseSeats = new Map(
  [...APPORTIONMENT.matchAll(/([A-Z]{2})(\d+)/g)].map(([, state, seats]) => [state!, +seats!] as const),
);

export const STATES: readonly string[] = [...houseSeats.keys()].sort();

/** The states and territories with a seat in Congress. */
export const PLACES: readonly string[] = [...STATES, ...WITHOUT_SENATORS].sort();

/** The ids of the House seats of a state or territory: `NY-1` to `NY-26`, `AK-AL`. */
function districtsOf(place: string): string[] {
  const seats = houseSeats.get(place) ?? 1;
  return seats === 1 ? [`${place}-AL`] : Array.from({ length: seats }, (_, i) => `${place}-${i + 1}`);
}

/** The ids of all 441 House seats. */
export const DISTRICTS: ReadonlySet<string> = new Set(PLACES.flatMap(districtsOf));

/** A district's id; the sources number an at-large district 0 and a delegate's 98. */
export const districtId = (place: string, number: number): string =>
  `${place}-${number === 0 || number === 98 ? 'AL' : number}`;

/** A seat's id from its form in `member-changes.json`: `FL-20`, `OH senator class 3`. */
export function seatId(text: string): string {
  const [, state, kind, number] = /^([A-Z]{2})(?:-(S?)| senator class )(\d+|AL)$/.exec(text) ?? [];
  if (!state) return text;
  if (kind === 'S' || text.includes('senator')) return `${state}-S${number}`;
  return number === 'AL' ? text : districtId(state, +number!);
}
