// A country made up for a test, of a few ZCTAs in every state, in the files of the Census Bureau: the columns are those it
// documents, the mark at the start and the line ends as it writes them.
import { zipSync } from 'fflate';
import { HOUSE_SEATS } from '../sources-of.ts';

// In the order of their numbers, from 01. Not taken from the compiler's own list.
const BY_NUMBER =
  'AL AK - AZ AR CA - CO CT DE DC FL GA - HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA - ' +
  'RI SC SD TN TX UT VT VA - WA WV WI WY';
const ISLANDS: Record<string, string> = { AS: '60', GU: '66', MP: '69', PR: '72', VI: '78' };
const DELEGATES = ['AS', 'DC', 'GU', 'MP', 'PR', 'VI'];

const two = (number: number) => String(number).padStart(2, '0');
const fipsOf = (place: string) => ISLANDS[place] ?? two(BY_NUMBER.split(' ').indexOf(place) + 1);

/** What lies in one ZCTA, one block and one district: a number, `98` of a delegate, `ZZ` in none. */
export interface Piece {
  /** '' for land in no ZCTA. */
  zcta: string;
  place: string;
  block: string;
  land: number;
  water: number;
  /** The district of the 119th Congress and of the 120th. */
  cd119: string;
  cd120: string;
  /** What some files say instead: the relationship and the national list of the 119th, the list of the 120th. */
  instead119?: string;
  instead120?: string;
}

export const REDRAWN = ['AL', 'CA', 'FL', 'LA', 'NC', 'OH', 'TN', 'TX', 'UT'];
const CORRECTED = ['AL', 'GA', 'LA', 'NC', 'NY'];

const counts = new Map<string, number>();
for (const [place] of HOUSE_SEATS) counts.set(place, (counts.get(place) ?? 0) + 1);

/** A country whose lines change in the redrawn states, and whose files are wrong where the real ones are known to be. */
export class Country {
  readonly pieces: Piece[] = [];
  readonly #blocks = new Map<string, number>();

  /** Adds a piece; `cd120` is `cd119` unless given. */
  add(zcta: string, place: string, cd: string, more: Partial<Piece> = {}): void {
    const number = (this.#blocks.get(place) ?? 0) + 1;
    this.#blocks.set(place, number);
    const block = `${fipsOf(place)}001${String(number).padStart(6, '0')}1000`;
    this.pieces.push({ zcta, place, block, land: 0, water: 0, cd119: cd, cd120: cd, ...more });
  }

  constructor() {
    for (const [i, [place, number]] of HOUSE_SEATS.entries()) {
      const many = counts.get(place)!;
      const code = DELEGATES.includes(place) ? '98' : two(number);
      const next = many > 1 ? two((number % many) + 1) : code;
      const zcta = String(10_000 + 20 * i);
      const shared = String(10_001 + 20 * i);
      const lines = {
        ...(CORRECTED.includes(place) && { instead119: next }),
        // the suspended plan, under which every district is the next
        ...(place === 'MO' && { instead120: next }),
      };
      this.add(zcta, place, code, { land: 1_000_000, water: 20, ...lines });
      this.add(shared, place, code, { land: 700_000, ...lines });
      this.add(shared, place, next, {
        land: 300_000,
        ...lines,
        ...(CORRECTED.includes(place) && { instead119: code }),
        // after new lines the whole of it is in one district
        ...(REDRAWN.includes(place) && { cd120: code }),
      });
      this.add('', place, code, { land: 5, ...(place === 'MO' && { instead120: next }) });
    }
  }

  relationship(): string {
    const sums = new Map<string, { place: string; cd: string; zcta: string; land: number; water: number }>();
    for (const { zcta, place, land, water, cd119, instead119 } of this.pieces) {
      const cd = instead119 ?? cd119;
      const key = `${place}${cd}|${zcta}`;
      const sum = sums.get(key) ?? { place, cd, zcta, land: 0, water: 0 };
      sums.set(key, { ...sum, land: sum.land + land, water: sum.water + water });
    }
    const rows = [...sums.values()].map(({ place, cd, zcta, land, water }) =>
      [
        `21190${fipsOf(place)}${cd}`,
        `${fipsOf(place)}${cd}`,
        cd === 'ZZ' ? 'Congressional Districts not defined' : `Congressional District ${+cd}`,
        ...['9999999', '0', 'G5200', 'N'],
        ...this.#zcta(zcta),
        ...[land, water],
      ].join('|'),
    );
    return table(
      'OID_CD119_20|GEOID_CD119_20|NAMELSAD_CD119_20|AREALAND_CD119_20|AREAWATER_CD119_20|MTFCC_CD119_20|FUNCSTAT_CD119_20|' +
        'OID_ZCTA5_20|GEOID_ZCTA5_20|NAMELSAD_ZCTA5_20|AREALAND_ZCTA5_20|AREAWATER_ZCTA5_20|MTFCC_ZCTA5_20|CLASSFP_ZCTA5_20|' +
        'FUNCSTAT_ZCTA5_20|AREALAND_PART|AREAWATER_PART',
      rows,
    );
  }

  zctaBlocks(): string {
    const rows = this.pieces.map(({ zcta, block, land, water }) =>
      [
        ...this.#zcta(zcta),
        ...[`2110${block}`, block, `Block ${block.slice(-4)}`, land, water, 'G5040', 'S'],
        ...[land, water],
      ].join('|'),
    );
    return table(
      'OID_ZCTA5_20|GEOID_ZCTA5_20|NAMELSAD_ZCTA5_20|AREALAND_ZCTA5_20|AREAWATER_ZCTA5_20|MTFCC_ZCTA5_20|CLASSFP_ZCTA5_20|' +
        'FUNCSTAT_ZCTA5_20|OID_TABBLOCK_20|GEOID_TABBLOCK_20|NAMELSAD_TABBLOCK_20|AREALAND_TABBLOCK_20|AREAWATER_TABBLOCK_20|' +
        'MTFCC_TABBLOCK_20|FUNCSTAT_TABBLOCK_20|AREALAND_PART|AREAWATER_PART',
      // not in the order of the blocks
      rows.reverse(),
    );
  }

  #zcta(zcta: string): (string | number)[] {
    if (!zcta) return Array<string>(8).fill('');
    const own = this.pieces.filter((piece) => piece.zcta === zcta);
    const sum = (what: 'land' | 'water') => own.reduce((all, piece) => all + piece[what], 0);
    return [`2217${zcta}`, zcta, `ZCTA5 ${zcta}`, sum('land'), sum('water'), 'G6350', 'B5', 'S'];
  }

  /** The lists of the islands' blocks are not in the national files. */
  #blocksOf(states: (place: string) => boolean, code: (piece: Piece) => string): string[] {
    return this.pieces
      .filter(({ place }) => states(place) && !(+fipsOf(place) > 56 && place !== 'PR'))
      .map((piece) => `${piece.block},${code(piece)}`);
  }

  cd119(): Uint8Array {
    const state = (place: string) =>
      bytes(
        lines(
          'GEOID,CDFP',
          this.#blocksOf(
            (one) => one === place,
            ({ cd119 }) => cd119,
          ),
        ),
      );
    return zipSync({
      'NationalCD119.txt': bytes(
        lines(
          'GEOID,CDFP',
          this.#blocksOf(
            () => true,
            ({ cd119, instead119 }) => instead119 ?? cd119,
          ),
        ),
      ),
      ...Object.fromEntries(CORRECTED.map((place) => [`${fipsOf(place)}_${place}_CD119.txt`, state(place)])),
    });
  }

  cd120(): Uint8Array {
    const code = ({ cd120, instead120 }: Piece) => instead120 ?? cd120;
    const state = (place: string) =>
      bytes(
        lines(
          'GEOID,CDFP',
          this.#blocksOf((one) => one === place, code),
        ),
      );
    return zipSync({
      'NationalCD120.txt': bytes(lines('GEOID,CDFP', this.#blocksOf(() => true, code).reverse())),
      ...Object.fromEntries([...REDRAWN, 'MO'].map((place) => [`CD120_${fipsOf(place)}.txt`, state(place)])),
    });
  }
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (head: string, rows: string[]) => [head, ...rows, ''].join('\r\n');
/** As the Census Bureau writes a relationship: with a mark at the start. */
const table = (head: string, rows: string[]): string => `\ufeff${lines(head, rows)}`;
