import { DISTRICTS, districtId } from '../house-districts.ts';

/** The overlap of a ZCTA and a district. */
export interface Part {
  /** Square metres. */
  land: number;
  water: number;
  /** The number of pieces that were added up. */
  pieces: number;
}

/** The parts of each ZCTA by district; `MI-ZZ` is the part in none of the state's districts. */
export type Parts = Map<string, Map<string, Part>>;

/** The total land of each ZCTA, in square metres. */
export type Land = Map<string, number>;

const inNone = (district: string) => district.endsWith('-ZZ');

export const areAreas = (...texts: (string | undefined)[]): boolean =>
  texts.every((text) => /^\d+$/.test(text ?? ''));

export function addPart(parts: Parts, zcta: string, district: string, land: number, water: number): void {
  let own = parts.get(zcta);
  if (!own) parts.set(zcta, (own = new Map<string, Part>()));
  const part = own.get(district);
  if (!part) own.set(district, { land, water, pieces: 1 });
  else {
    part.land += land;
    part.water += water;
    part.pieces++;
  }
}

/** A district's id from a state and the Census Bureau's two digits (or ZZ); undefined if there is no such district. */
export function districtOf(place: string | undefined, code: string): string | undefined {
  if (place && code === 'ZZ') return `${place}-ZZ`;
  const id = place && /^\d\d$/.test(code) ? districtId(place, +code) : '';
  return DISTRICTS.has(id) ? id : undefined;
}

/** From this share of the ZCTA's land on, a district is a candidate, or possible. */
const CANDIDATE = 0.01;
const POSSIBLE = 0.001;

/** The districts of a ZCTA by their share of its land; without land, of its water; without any area, of its pieces. */
export function rank(own: Map<string, Part>): { districts: string[]; alsoPossible: string[] } {
  const parts = [...own].filter(([district]) => !inNone(district));
  const by = (['land', 'water', 'pieces'] as const).find((what) => parts.some(([, part]) => part[what]));
  if (!by) return { districts: [], alsoPossible: [] };
  const total = parts.reduce((sum, [, part]) => sum + part[by], 0);
  const shares = parts
    .map(([district, part]) => ({ district, share: part[by] / total }))
    .sort((a, b) => b.share - a.share || (a.district < b.district ? -1 : 1));
  const from = (least: number, most: number) =>
    shares.filter(({ share }) => share >= least && share < most).map(({ district }) => district);
  return { districts: from(CANDIDATE, Infinity), alsoPossible: from(POSSIBLE, CANDIDATE) };
}
