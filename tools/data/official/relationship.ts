import type { Faults } from '../faults.ts';
import { addPart, areAreas, districtOf, type Land, type Parts } from './parts.ts';
import { PLACE_OF } from './places.ts';
import { eachRow } from './text.ts';

/** Reads the Census Bureau's relationship of a congress's districts to ZCTAs. */
export async function readRelationship(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  congress: number,
  all: Land,
  faults: Faults,
): Promise<Parts> {
  const parts: Parts = new Map();
  const columns = [
    `GEOID_CD${congress}_20`,
    'GEOID_ZCTA5_20',
    'AREALAND_ZCTA5_20',
    'AREALAND_PART',
    'AREAWATER_PART',
  ];
  await eachRow({ file, bytes, separator: '|' }, columns, faults, ([geoid, zcta, whole, land, water]) => {
    // land of a district that lies in no ZCTA
    if (!zcta) return;
    const district = districtOf(PLACE_OF.get(geoid!.slice(0, 2)), geoid!.slice(2));
    if (district === undefined) return `${zcta} is in ${geoid}, which is no district`;
    if (!/^\d{5}$/.test(zcta)) return `"${zcta}" is no ZCTA`;
    if (!areAreas(whole, land, water)) return `has the areas "${whole}", "${land}" and "${water}"`;
    all.set(zcta, +whole!);
    addPart(parts, zcta, district, +land!, +water!);
  });
  return parts;
}
