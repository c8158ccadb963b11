// Small directories made up for a test, in the format that visitors' browsers fetch, with a network of the test's own.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach } from 'node:test';
import { setDefaultDirectory } from '../../src/congress/directory.ts';
import { readerOf } from '../../src/congress/directory-reader.ts';
import { crc32 } from '../../src/lib/crc32.ts';
import { PLACES, DISTRICTS, STATES } from '../../tools/data/house-districts.ts';
import type { SeatRecord } from '../../tools/data/members.ts';
import { writeMembers } from '../../tools/data/member-text.ts';
import { writeZipTable } from '../../tools/data/zip-text.ts';
import type { ZipRecord } from '../../tools/data/zips.ts';

export const LINES_END = '2027-01-03T17:00:00Z';

type Term = Extract<SeatRecord['holder'], { term: object }>['term'];

/** A seat and who holds it, or since when nobody does. */
export function seat(
  id: string,
  who: (Partial<Term> & { name?: string; lastName?: string }) | { vacantSince: string } = {},
  changing = '',
): SeatRecord {
  const senate = /-S\d$/.test(id);
  if ('vacantSince' in who) return { id, senate, holder: who, changing };
  const usual = { S1: '2031-01-03', S2: '2027-01-03', S3: '2029-01-03' }[id.slice(3)] ?? '2027-01-03';
  const { name = `Holder of ${id}`, lastName = id, ...own } = who;
  const term: Term = {
    type: senate ? 'sen' : 'rep',
    start: '2025-01-03',
    end: usual,
    state: id.slice(0, 2),
    party: 'Independent',
    phone: '202-225-0123',
    office: '1 Test House Office Building',
    url: `https://${id.toLowerCase()}.${senate ? 'senate' : 'house'}.gov`,
    ...own,
  };
  const bioguide = `T${String(crc(id) % 1_000_000).padStart(6, '0')}`;
  return { id, senate, holder: { bioguide, file: 'a test', name, lastName, term }, changing };
}

const crc = (text: string) => parseInt(crc32(new TextEncoder().encode(text)), 16);

/** `'97635': 'CA-1 OR-2 / OR-1'`: the candidates, and what is also possible. */
type Zips = Record<string, string>;

export interface Facts {
  seats: SeatRecord[];
  zips: Zips;
  /** Whose the first three digits are. */
  prefixes?: Record<string, string>;
  /** The states whose lines end with the congress. */
  redrawn?: string[];
}

const list = (text = '') => text.split(' ').filter(Boolean);

function recordsOf(zips: Zips): ZipRecord[] {
  return Object.entries(zips)
    .map(([zip, text]) => {
      const [districts, alsoPossible] = text.split('/');
      return { zip: +zip, districts: list(districts), alsoPossible: list(alsoPossible) };
    })
    .sort((a, b) => a.zip - b.zip);
}

/** The files of a directory by their names. */
export type Files = Record<string, string>;

/** All seats of Congress: those that a test speaks of, and the rest of them, each held by somebody. */
function wholeCongress(seats: SeatRecord[]): SeatRecord[] {
  const known = new Map(seats.map((one) => [one.id, one]));
  return PLACES.flatMap((place) => {
    const senators = seats.filter(({ id, senate }) => senate && id.startsWith(place));
    for (const id of ['S1', 'S2'].map((of) => `${place}-${of}`))
      if (STATES.includes(place) && senators.length < 2 && !known.has(id)) senators.push(seat(id));
    const house = [...DISTRICTS].filter((id) => id.startsWith(place));
    return [...senators, ...house.map((id) => known.get(id) ?? seat(id))];
  });
}

/** A ZIP code for every district: from 41000 on, where a test has put none. */
const everyDistrict = (): Zips => Object.fromEntries([...DISTRICTS].map((id, i) => [String(41_000 + i), id]));

export function filesOf({ seats, zips, prefixes = {}, redrawn = [] }: Facts): Files {
  const states = Array.from({ length: 1000 }, (_, i) => prefixes[String(i).padStart(3, '0')] ?? null);
  const tables: Files = {
    '119/zips.txt': writeZipTable(recordsOf({ ...everyDistrict(), ...zips }), states, [
      ...(redrawn.length ? [[LINES_END, redrawn] as [string, string[]]] : []),
      ['2029-01-03T17:00:00Z', ['*']],
    ]),
    '119/members.txt': writeMembers(wholeCongress(seats)),
  };
  return { ...tables, 'manifest.json': manifestOf(tables) };
}

/** The manifest of two tables; `change` may spoil it. */
export function manifestOf(tables: Files, change: (manifest: Record<string, unknown>) => void = () => {}) {
  const entry = (file: string, asOf: string) => {
    const bytes = new TextEncoder().encode(tables[file]);
    return { file, crc: crc32(bytes), bytes: bytes.length, asOf, validUntil: LINES_END };
  };
  const manifest = {
    format: 1,
    congress: 119,
    tables: {
      zips: entry('119/zips.txt', '2026-10-05'),
      members: entry('119/members.txt', '2026-10-03'),
    },
  };
  change(manifest);
  return JSON.stringify(manifest);
}

/** One request, as the page made it. */
interface Asked {
  file: string;
  query: string;
  init: RequestInit;
}

export interface Served {
  address: string;
  asked: Asked[];
  /** Changed by a test while the page is open. */
  files: Files;
}

/** Answers instead of the file; undefined leaves it to the file. */
export type Fault = (asked: Asked) => Response | Promise<Response> | undefined;

/** The real list, which lies beside every module. */
const AREA_CODES = readFileSync(new URL('../../data/area-codes.txt', import.meta.url), 'utf8');

/** The page whose network this is. */
const PAGE = 'https://page.example/';
const HOME = `${PAGE}beside-the-module/`;

const realNow = Date.now;
const realWarn = console.warn;
const served = new Map<string, { directory: Served; fault: Fault }>();

/** What was said on the console since the test began. */
export const warnings: string[] = [];

globalThis.fetch = (input, init = {}) => {
  const url = new URL(input instanceof Request ? input.url : input, PAGE);
  if (url.href === `${HOME}area-codes.txt`) return Promise.resolve(new Response(AREA_CODES));
  for (const [address, { directory, fault }] of served) {
    if (!url.href.startsWith(address)) continue;
    const asked = { file: url.href.slice(address.length).split('?')[0]!, query: url.search, init };
    directory.asked.push(asked);
    const text = directory.files[asked.file];
    const answer = fault(asked);
    if (answer) return Promise.resolve(answer);
    return Promise.resolve(
      text === undefined ? new Response('not here', { status: 404 }) : new Response(text),
    );
  }
  return Promise.reject(new TypeError(`${url.href} cannot be reached`));
};

// not the real tables on this disk
setDefaultDirectory((file, options) => readerOf(HOME)(file, options));

let made = 0;

/** Puts files onto the test's own network, at an address that no other test has asked for. */
export function serve(files: Files, fault: Fault = () => undefined, at = `/made/${++made}/`): Served {
  const address = new URL(at, PAGE).href;
  const directory: Served = { address, files: { ...files }, asked: [] };
  served.set(address, { directory, fault });
  return directory;
}

/** Puts files onto it as the directory beside the module. */
export const serveHome = (files: Files): Served => serve(files, undefined, HOME);

/** Sets the visitor's clock until the test is over. */
export function setClock(instant: string | number): void {
  const now = new Date(instant).getTime();
  Date.now = () => now;
}

beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
});

afterEach(() => {
  served.clear();
  Date.now = realNow;
  console.warn = realWarn;
});

/** Places of every kind: at large, lines that end and lines that go on, an appointee, a vacancy, a delegate. */
export const COUNTRY: Facts = {
  seats: [
    seat('AK-S3'),
    seat('AK-S2'),
    seat('AK-AL'),
    seat('CA-S3'),
    seat('CA-S1'),
    seat('CA-1'),
    seat('CA-2'),
    seat('CA-3'),
    seat('DC-AL'),
    seat('FL-S1'),
    seat('FL-S3', { end: '2026-11-03' }),
    seat('FL-1', { vacantSince: '2026-04-21' }),
    seat('FL-2'),
    seat('GU-AL'),
    seat('NY-S3'),
    seat('NY-S1'),
    seat('NY-1'),
    seat('NY-2', { vacantSince: '2026-04-14' }),
    seat('OR-S3'),
    seat('OR-S2'),
    seat('OR-1'),
    seat('OR-2'),
    seat('PR-AL', { end: '2029-01-03' }),
  ],
  zips: {
    '00901': 'PR-AL',
    '10001': 'NY-1',
    '10002': 'NY-2',
    '10003': 'NY-2 NY-1',
    '20001': 'DC-AL',
    '33301': 'FL-1',
    '33302': 'FL-2',
    '90001': 'CA-1',
    '90210': 'CA-2 CA-1 / CA-3',
    '96910': 'GU-AL',
    '97001': 'OR-1',
    '97635': 'CA-1 OR-2 / OR-1 CA-3',
    '99501': 'AK-AL',
  },
  prefixes: { '100': 'NY', '200': 'DC', '333': 'FL', '900': 'CA', '970': 'OR', '976': 'OR', '995': 'AK' },
  redrawn: ['CA', 'FL'],
};
