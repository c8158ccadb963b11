import type { Faults } from '../faults.ts';
import { addPart, areAreas, districtOf, type Land, type Parts } from './parts.ts';
import { STATE_BY_FIPS } from './fips.ts';
import { eachRow } from './each-row.ts';

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
    // land of a district outside all ZCTAs
    if (!zcta) return;
    const district = districtOf(STATE_BY_FIPS.get(geoid!.slice(0, 2)), geoid!.slice(2));
    if (district === undefined) return `${zcta} is in ${geoid}, which is not a district`;
    if (!/^\d{5}$/.test(zcta)) return `"${zcta}" is not a ZCTA`;
    if (!areAreas(whole, land, water)) return `has the areas "${whole}", "${land}" and "${water}"`;
    all.set(zcta, +whole!);
    addPart(parts, zcta, district, +land!, +water!);
  });
  return parts;
}
