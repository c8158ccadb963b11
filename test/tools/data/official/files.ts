// All official files of one day, in a folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Faults } from '../../../../tools/data/faults.ts';
import type { Person } from '../sources-of.ts';
import {
  clerkXml,
  houseOf,
  senateOf,
  senateXml,
  sittingIn,
  type HouseMember,
  type Senator,
} from './congress.ts';
import { Country } from './land.ts';
import { workbook, type Cell } from './spreadsheet.ts';

export interface Official {
  current: Person[];
  historical: Person[];
  house: HouseMember[];
  houseDay: string;
  senators: Senator[];
  senateDay: string;
  country: Country;
  /** ZIP_CODE, PO_NAME, STATE, ZIP_TYPE, zcta, zip_join_type */
  crosswalk: Cell[][];
}

/** A complete, valid set: of the 119th Congress in its last autumn, or of the 120th in its first days. */
export function officialFiles(congress: 119 | 120 = 119): Official {
  const current = sittingIn(congress);
  const country = new Country();
  const zctas = [...new Set(country.pieces.map(({ zcta }) => zcta).filter(Boolean))];
  const day = congress === 119 ? '2026-11-20' : '2027-01-05';
  return {
    current,
    historical: [],
    house: houseOf(current),
    houseDay: day,
    senators: senateOf(current),
    senateDay: `${day}T13:19-05:00`,
    country,
    crosswalk: [
      ...zctas.map((zcta) => [+zcta, 'A Town', 'NY', 'Zip Code Area', +zcta, 'Zip matches ZCTA']),
      ...zctas
        .filter((_, i) => i % 2 === 0)
        .map((zcta) => [
          +zcta + 4,
          'A Town',
          'NY',
          'Post Office or large volume customer',
          +zcta,
          'Spatial join to ZCTA',
        ]),
      ['09001', 'APO', 'AE', 'Military', 'No ZCTA', 'populate only'],
    ],
  };
}

/** An office for everybody who sits. */
const officesOf = (people: Person[]) =>
  people.map(({ id, terms }, i) => ({
    id,
    offices: [
      {
        id: `${id.bioguide}-town`,
        address: `${i + 1} Main St.`,
        suite: i % 9,
        city: 'Town',
        state: terms.at(-1)!.state,
        zip: '',
        latitude: 40,
        longitude: -100,
        phone: `212-555-${String(1000 + i)}`,
      },
    ],
  }));

export const HEAD = ['ZIP_CODE', 'PO_NAME', 'STATE', 'ZIP_TYPE', 'zcta', 'zip_join_type'];

/** Each file's name and what it holds. */
export const filesOf = (all: Official): Record<string, string | Uint8Array> => ({
  'legislators-current.json': JSON.stringify(all.current),
  'legislators-district-offices.json': JSON.stringify(officesOf(all.current)),
  'legislators-historical.json': JSON.stringify(all.historical),
  'MemberData.xml': clerkXml(all.house, all.houseDay),
  'senators_cfm.xml': senateXml(all.senators, all.senateDay),
  'tab20_cd11920_zcta520_natl.txt': all.country.relationship(),
  'tab20_zcta520_tabblock20_natl.txt': all.country.zctaBlocks(),
  'cd119.zip': all.country.cd119(),
  'cd120.zip': all.country.cd120(),
  'ZIP Code to ZCTA Crosswalk.xlsx': workbook('ZiptoZCTA', [HEAD, ...all.crosswalk]),
});

export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** Runs with a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hk-official-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a reader says of a text, in pieces as a file comes. */
export async function* inPieces(text: string, size = 7): AsyncGenerator<Uint8Array, void> {
  const all = new TextEncoder().encode(text);
  await Promise.resolve();
  for (let i = 0; i < all.length; i += size) yield all.subarray(i, i + size);
}

/** Runs a reader and gives what it found at fault as well. */
export async function withFaults<T>(
  read: (faults: Faults) => T | Promise<T>,
): Promise<{ value: T; faults: string[] }> {
  const faults = new Faults();
  return { value: await read(faults), faults: faults.lines };
}
