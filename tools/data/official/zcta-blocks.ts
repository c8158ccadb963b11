import type { Faults } from '../faults.ts';
import type { Blocks } from './blocks.ts';
import { addPart, areAreas, districtOf, type Land, type Parts } from './parts.ts';
import { STATE_BY_FIPS } from './fips.ts';
import { eachRow } from './each-row.ts';

/** One set of lines by block, for which ZCTA parts are added up. */
export interface Join {
  blocks: Blocks;
  /** Only the blocks of these states. */
  places: ReadonlySet<string>;
  /** The result. */
  parts: Parts;
}

const COLUMNS = [
  'GEOID_ZCTA5_20',
  'GEOID_TABBLOCK_20',
  'AREALAND_ZCTA5_20',
  'AREALAND_PART',
  'AREAWATER_PART',
];

/** Reads the Census Bureau's relationship of ZCTAs to blocks, once for all sets of lines, because it is large. */
export async function joinBlocks(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  joins: Join[],
  all: Land,
  faults: Faults,
): Promise<void> {
  await eachRow({ file, bytes, separator: '|' }, COLUMNS, faults, ([zcta, block, whole, land, water]) => {
    // blocks in no ZCTA
    if (!zcta) return;
    const place = STATE_BY_FIPS.get(block!.slice(0, 2));
    if (!place || block!.length !== 15) return `"${block}" is not a block`;
    for (const { blocks, places, parts } of joins) {
      if (!places.has(place)) continue;
      if (!/^\d{5}$/.test(zcta)) return `"${zcta}" is not a ZCTA`;
      if (!areAreas(whole, land, water)) return `has the areas "${whole}", "${land}" and "${water}"`;
      all.set(zcta, +whole!);
      const code = blocks.codeOf(place, block!);
      // only blocks without land may be missing
      if (code === undefined && +land!) return `the block ${block} is not in the list of districts`;
      addPart(parts, zcta, districtOf(place, code ?? 'ZZ')!, +land!, +water!);
    }
  });
}
