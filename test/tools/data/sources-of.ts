// A whole Congress made up for a test, in the shapes of the official source files: every seat held, every district with
// ZIP codes. A test breaks one thing in it and sees what the compiler makes of that.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMemberTable, type MemberRow } from '../../../src/congress/member-table.ts';
import { readZipTable, type ZipTable } from '../../../src/congress/zip-table.ts';
import type { Manifest } from '../../../src/congress/manifest.ts';
import type { Districts } from '../../../tools/data/boundaries/topology.ts';
import { Faults } from '../../../tools/data/faults.ts';
import {
  readSources,
  type Legislator,
  type MemberChanges,
  type MemberOffices,
  type OfficeCorrection,
  type Term,
} from '../../../tools/data/sources.ts';
import { compileTables, type Tables } from '../../../tools/data/tables.ts';

// Not taken from the compiler's own list: a slip there must not go unnoticed here.
const HOUSE: Record<string, number> = {
  ...{ AL: 7, AK: 1, AZ: 9, AR: 4, CA: 52, CO: 8, CT: 5, DE: 1, FL: 28, GA: 14, HI: 2, ID: 2, IL: 17, IN: 9 },
  ...{ IA: 4, KS: 4, KY: 6, LA: 6, ME: 2, MD: 8, MA: 9, MI: 13, MN: 8, MS: 4, MO: 8, MT: 2, NE: 3, NV: 4 },
  ...{ NH: 2, NJ: 12, NM: 3, NY: 26, NC: 14, ND: 1, OH: 15, OK: 5, OR: 6, PA: 17, RI: 2, SC: 7, SD: 1 },
  ...{ TN: 9, TX: 38, UT: 4, VT: 1, VA: 11, WA: 10, WV: 2, WI: 8, WY: 1 },
};
const DELEGATES = ['AS', 'DC', 'GU', 'MP', 'PR', 'VI'];

/** A term of the official file has more keys than the compiler reads. */
export type Person = Legislator & { terms: (Term & { fax?: string; address?: string })[] };

export interface Sources {
  legislators: Person[];
  changes: MemberChanges;
  redrawn: { asOf: string; states: Record<string, { lines: string; districts?: number }> };
  /** The lines of the ZIP table, without its head. */
  zips: string[];
  boundaries?: Districts;
  offices?: MemberOffices[];
  corrections?: OfficeCorrection[];
  /** The lines of the gazetteer, without its head. */
  centres?: string[];
}

/** House districts as `[state, number]`, 0 where at large. */
export const HOUSE_SEATS: [state: string, district: number][] = [
  ...Object.entries(HOUSE).flatMap(([state, seats]) =>
    Array.from({ length: seats }, (_, i) => [state, seats === 1 ? 0 : i + 1] as [string, number]),
  ),
  ...DELEGATES.map((state) => [state, 0] as [string, number]),
];

const ENDS = ['2031-01-03', '2027-01-03', '2029-01-03'];

/** A person with a term long ago and the present one. */
function person(number: number, term: Pick<Term, 'type' | 'state'> & Partial<Term>): Person {
  const bioguide = `${'ABCDEFGHIJ'[number % 10]}${String(number).padStart(6, '0')}`;
  const label = `member${number}`;
  const host = term.type === 'sen' ? `www.${label}.senate.gov` : `${label}.house.gov`;
  const present: Term = {
    start: '2025-01-03',
    end: '2027-01-03',
    party: number % 2 ? 'Democrat' : 'Republican',
    url: `https://${host}`,
    phone: `202-22${term.type === 'sen' ? 4 : 5}-${String(1000 + number)}`,
    office: `${number} Test Office Building`,
    ...term,
  };
  return {
    id: { bioguide },
    name: { first: 'Member', last: String(number), official_full: `Member ${number}` },
    terms: [
      {
        ...present,
        start: '2009-01-06',
        end: '2011-01-03',
        district: 99,
        phone: '555-0100',
        url: 'http://old.example',
      },
      present,
    ],
  };
}

/** A complete, valid set of sources. */
export function validSources(): Sources {
  const legislators: Person[] = HOUSE_SEATS.map(([state, district], i) =>
    person(i, { type: 'rep', state, district, ...(state === 'PR' && { end: '2029-01-03' }) }),
  );
  Object.keys(HOUSE).forEach((state, i) => {
    // classes 1 and 2, 2 and 3, 3 and 1 in turn: two of three in each state
    for (const [j, rank] of (['senior', 'junior'] as const).entries()) {
      const seat = (i + j) % 3;
      legislators.push(
        person(500 + 2 * i + j, {
          type: 'sen',
          state,
          class: seat + 1,
          state_rank: rank,
          end: ENDS[seat]!,
          contact_form: `https://www.member${500 + 2 * i + j}.senate.gov/contact`,
        }),
      );
    }
  });
  const zips = HOUSE_SEATS.flatMap(([state, district], i) => {
    const id = `${state}-${district}`;
    const next = district > 0 && district < HOUSE[state]! ? `${state}-${district + 1}` : '';
    return [
      `${10_000 + 20 * i},${id},,zcta-census,${10_000 + 20 * i}`,
      `${10_001 + 20 * i},${id},${next},zcta-census,${10_001 + 20 * i}`,
      `${10_004 + 20 * i},${[id, next].filter(Boolean).join(' ')},,uds,${10_000 + 20 * i}`,
    ];
  });
  return {
    legislators,
    changes: { asOf: '2026-10-03', changed: [], seated: [], vacant: [], mayHaveChanged: [] },
    redrawn: {
      asOf: '2026-10-05',
      states: { CA: { lines: 'CD120' }, MO: { lines: 'CD119' }, TX: { lines: 'CD120' } },
    },
    zips,
  };
}

/** Writes sources as the official files look: `newline` and `bom` as a spreadsheet might leave them. */
export function writeSources(folder: string, sources: Sources, { newline = '\n', bom = '' } = {}): void {
  const csv = (head: string, lines: string[]) => bom + [head, ...lines, ''].join(newline);
  const files = {
    'legislators-current.json': JSON.stringify(sources.legislators, null, 2),
    'member-changes.json': JSON.stringify(sources.changes),
    'redrawn-maps-120.json': JSON.stringify(sources.redrawn),
    'zip-districts-119.csv': csv('zip,districts,also_possible,kind,zcta', sources.zips),
    ...(sources.offices && { 'legislators-district-offices.json': JSON.stringify(sources.offices) }),
    ...(sources.corrections && {
      'office-corrections.json': JSON.stringify({ corrections: sources.corrections }),
    }),
    ...(sources.centres && {
      'zcta-centroids-census-gaz2021.csv': csv('zcta,lat,lon', sources.centres),
    }),
    ...(sources.boundaries && { 'cd119-combined.topo.json': JSON.stringify(sources.boundaries) }),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Runs with a folder of its own, which is gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hk-data-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Compiled {
  tables: Tables | null;
  faults: string[];
  notes: string[];
}

/** Compiles a valid set after a change to it, by way of the files. */
export function compiled(
  change: (sources: Sources) => void = () => {},
  how?: { newline?: string; bom?: string },
): Compiled {
  const sources = validSources();
  change(sources);
  return inFolder((folder) => {
    writeSources(folder, sources, how);
    const faults = new Faults();
    const notes: string[] = [];
    const tables = compileTables(readSources(folder), faults, (line) => void notes.push(line));
    return { tables, faults: faults.lines, notes };
  });
}

export interface Read {
  seats: Map<string, MemberRow>;
  zips: ZipTable;
  manifest: Manifest;
  notes: string[];
  texts: Record<string, string>;
}

/** The tables of a valid set after a change to it, read as a browser reads them. Throws where the compiler refuses. */
export function tablesOf(...args: Parameters<typeof compiled>): Read {
  const { tables, faults, notes } = compiled(...args);
  if (!tables) throw new Error(`refused: ${faults.join('\n')}`);
  const texts = Object.fromEntries(
    tables.files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  const members = readMemberTable(texts['119/members.txt']!);
  return {
    seats: new Map(members.states.flatMap((state) => members.seatsOf(state)).map((row) => [row.id, row])),
    zips: readZipTable(texts['119/zips.txt']!),
    manifest: JSON.parse(texts['manifest.json']!) as Manifest,
    notes,
    texts,
  };
}

/** The person in a seat such as `NY-7` or `OH-S3`. */
export function holderOf({ legislators }: Sources, seat: string): Person {
  const [state, number = ''] = seat.split('-');
  const found = legislators.find(({ terms }) => {
    const term = terms.at(-1)!;
    if (term.state !== state) return false;
    return number.startsWith('S')
      ? term.type === 'sen' && term.class === +number.slice(1)
      : term.type === 'rep' && term.district === (number === 'AL' ? 0 : +number);
  });
  if (!found) throw new Error(`nobody in ${seat}`);
  return found;
}

export const termOf = (sources: Sources, seat: string) => holderOf(sources, seat).terms.at(-1)!;

export const remove = (sources: Sources, seat: string): void => {
  const gone = holderOf(sources, seat);
  sources.legislators = sources.legislators.filter((one) => one !== gone);
};

export const readTree = (folder: string, names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** Somebody to put under "seated". */
export const newcomer = {
  bioguide: 'Z000001',
  name: 'New Member',
  type: 'rep',
  state: 'NY',
  district: 7,
  start: '2026-09-01',
  end: '2027-01-03',
  party: 'Democrat',
  url: 'https://newcomer.house.gov',
} as const;
