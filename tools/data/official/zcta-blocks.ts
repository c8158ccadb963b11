import type { Faults } from '../faults.ts';
import type { Blocks } from './blocks.ts';
import { addPart, areAreas, districtOf, type Land, type Parts } from './parts.ts';
import { PLACE_OF } from './places.ts';
import { eachRow } from './text.ts';

/** What to add up while the relationship of ZCTAs to blocks goes by. */
export interface Join {
  blocks: Blocks;
  /** Only the blocks of these states. */
  places: ReadonlySet<string>;
  /** Where the parts of ZCTAs go. */
  parts: Parts;
}

const COLUMNS = [
  'GEOID_ZCTA5_20',
  'GEOID_TABBLOCK_20',
  'AREALAND_ZCTA5_20',
  'AREALAND_PART',
  'AREAWATER_PART',
];

/** Reads the Census Bureau's relationship of ZCTAs to blocks, once for all lines that are known block by block. */
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
    const place = PLACE_OF.get(block!.slice(0, 2));
    if (!place || block!.length !== 15) return `"${block}" is no block`;
    for (const { blocks, places, parts } of joins) {
      if (!places.has(place)) continue;
      if (!/^\d{5}$/.test(zcta)) return `"${zcta}" is no ZCTA`;
      if (!areAreas(whole, land, water)) return `has the areas "${whole}", "${land}" and "${water}"`;
      all.set(zcta, +whole!);
      const code = blocks.codeOf(place, block!);
      // a file may leave out water, but nowhere where somebody can live
      if (code === undefined && +land!) return `the block ${block} is in no list of districts`;
      addPart(parts, zcta, districtOf(place, code ?? 'ZZ')!, +land!, +water!);
    }
  });
}
