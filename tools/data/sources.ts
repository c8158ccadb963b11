import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Districts } from './boundaries/topology.ts';
import { FILES } from './files.ts';

/** A term as unitedstates/congress-legislators writes it; the fields that the tables need. */
export interface Term {
  type: 'sen' | 'rep';
  start: string;
  end: string;
  state: string;
  district?: number;
  class?: number;
  state_rank?: 'junior' | 'senior';
  party: string;
  url?: string;
  phone?: string;
  office?: string;
  contact_form?: string;
}

/** A member as unitedstates/congress-legislators writes one: the last term is the present one. */
export interface Legislator {
  id: { bioguide: string };
  name: { first: string; last: string; middle?: string; suffix?: string; official_full?: string };
  terms: Term[];
}

/** What changed after the day of `legislators-current.json`. */
export interface MemberChanges {
  /** What it was read from, where that is not `member-changes.json`. */
  file?: string;
  asOf: string;
  changed: ({ bioguide: string } & Partial<Term>)[];
  /** Without `last`, the last name is the last word of `name`. */
  seated: ({ bioguide: string; name: string; last?: string } & Term)[];
  vacant: { seat: string; since: string }[];
  /** Seats to doubt: from the day after `after` on; without it, from the day after `asOf` on. */
  mayHaveChanged: { seat: string; after?: string }[];
}

/** Which states elect the next House on new lines: those whose `lines` are not this congress's. */
interface RedrawnMaps {
  asOf: string;
  /** Null where nobody knows the next lines yet: then all of these end with their congress. */
  states: Record<string, { lines: string }> | null;
}

export interface ZipRow {
  line: number;
  /** What to say in a fault, where that is not the line of a file. */
  where?: string;
  zip: string;
  districts: string;
  also_possible: string;
}

/** A local office as unitedstates/congress-legislators writes one; what the table needs of it. */
export interface SourceOffice {
  city?: string;
  state?: string;
  zip?: string;
  address?: string;
  suite?: string | number;
  building?: string;
  phone?: string;
  latitude?: number;
  longitude?: number;
}

/** A member's local offices as unitedstates/congress-legislators writes them. */
export interface MemberOffices {
  id: { bioguide: string };
  offices: SourceOffice[];
}

/** An error of the file of local offices: of the member's offices in `city`, what `was` says is to be as `is` says. */
export interface OfficeCorrection {
  bioguide: string;
  /** As the file has it. */
  city: string;
  was: Partial<SourceOffice>;
  is: Partial<SourceOffice>;
}

/** A ZCTA and a point inside it, as the Census Bureau's gazetteer tells it. */
export interface CentreRow {
  line: number;
  zcta: string;
  lat: string;
  lon: string;
}

export interface Sources {
  legislators: Legislator[];
  changes: MemberChanges;
  redrawn: RedrawnMaps;
  zips: ZipRow[];
  /** Where districts lie; without them, the boundaries that are there already stay. */
  boundaries?: Districts;
  /** Without them, those that are there already stay; so do the centres. */
  offices?: { asOf: string; members: MemberOffices[]; corrections: OfficeCorrection[] };
  centres?: CentreRow[];
  /** The lines of the next congress, where they are known before it sits. */
  next?: { congress: number; asOf: string; zips: ZipRow[] };
}

interface CsvRow {
  record: object;
  info: { lines: number };
}

function readList(file: string, text: string): unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw new Error(`${file}: is no list`);
  return list;
}

/** Reads the local offices of unitedstates/congress-legislators. Throws, with the file's name, where it holds none. */
export function readMemberOffices(file: string, text: string): MemberOffices[] {
  const list = readList(file, text) as (Partial<MemberOffices> | null)[];
  for (const [i, one] of list.entries())
    if (!one?.id?.bioguide || !Array.isArray(one.offices) || (one.offices as unknown[]).includes(null))
      throw new Error(
        `${file}: item ${i} has no id.bioguide or offices: ${JSON.stringify(one)?.slice(0, 80)}`,
      );
  return list as MemberOffices[];
}

/** The corrections of local offices, where they lie in a folder. Throws, with the file's name, where the file holds none. */
export function correctionsIn(folder: string): OfficeCorrection[] {
  const file = FILES.corrections;
  if (!existsSync(join(folder, file))) return [];
  let corrections: Partial<OfficeCorrection>[] | undefined;
  try {
    ({ corrections } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      corrections?: Partial<OfficeCorrection>[];
    });
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  if (!Array.isArray(corrections)) throw new Error(`${file}: "corrections" is no list`);
  for (const [i, one] of corrections.entries())
    if (!one?.bioguide || !one.city || typeof one.was !== 'object' || typeof one.is !== 'object')
      throw new Error(
        `${file}: correction ${i} has no bioguide, city, was or is: ${JSON.stringify(one)?.slice(0, 80)}`,
      );
  return corrections as OfficeCorrection[];
}

/** Reads a CSV file. Throws, with its name, where it can't be read or has not the columns. */
function readCsv<Row extends object>(file: string, text: string, ...columns: (keyof Row & string)[]): Row[] {
  try {
    const rows = parse(text, { columns: true, bom: true, info: true }) as unknown as CsvRow[];
    for (const column of columns)
      if (rows[0] && !(column in rows[0].record)) throw new Error(`there is no column "${column}"`);
    return rows.map(({ record, info }) => ({ ...record, line: info.lines }) as unknown as Row);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Reads a file of unitedstates/congress-legislators. Throws, with its name, where it is none. */
export function readLegislators(file: string, text: string): Legislator[] {
  const list = readList(file, text);
  for (const [i, one] of (list as (Partial<Legislator> | null)[]).entries())
    if (!one?.id?.bioguide || !one.name || !Array.isArray(one.terms))
      throw new Error(
        `${file}: item ${i} has no id.bioguide, name or terms: ${JSON.stringify(one)?.slice(0, 80)}`,
      );
  return list as Legislator[];
}

/** The centres, where they lie in a folder. */
export function centresIn(folder: string): { centres?: CentreRow[] } {
  const path = join(folder, FILES.centres);
  return existsSync(path)
    ? { centres: readCsv<CentreRow>(FILES.centres, readFileSync(path, 'utf8'), 'zcta', 'lat', 'lon') }
    : {};
}

/** The last day that a file of members surely knows of: neither it nor that of their offices has a date of its own. */
function lastStart(legislators: Legislator[], asOf: string): string {
  const starts = legislators.flatMap(({ terms }) => terms.map(({ start }) => start));
  return starts.filter((start) => start <= asOf).reduce((a, b) => (a > b ? a : b), '');
}

/** Reads the source files of a folder, each in the shape its origin gives it. Throws, with the file's name, where one can't be read. */
export function readSources(folder: string): Sources {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const json = (file: string): unknown => {
    try {
      return JSON.parse(text(file));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`);
    }
  };
  const legislators = readLegislators(FILES.legislators, text(FILES.legislators));
  const changes = json(FILES.changes) as MemberChanges;
  for (const list of ['changed', 'seated', 'vacant', 'mayHaveChanged'] as const)
    if (!Array.isArray(changes[list]) || (changes[list] as unknown[]).includes(null))
      throw new Error(`${FILES.changes}: "${list}" is no list of changes`);
  const redrawn = json(FILES.redrawn) as RedrawnMaps;
  if (!redrawn.states) throw new Error(`${FILES.redrawn}: has no "states"`);
  const boundaries = existsSync(join(folder, FILES.boundaries)) && (json(FILES.boundaries) as Districts);
  if (
    boundaries &&
    (boundaries.type !== 'Topology' || !boundaries.objects || !Array.isArray(boundaries.arcs))
  )
    throw new Error(`${FILES.boundaries}: is no TopoJSON`);
  const offices =
    existsSync(join(folder, FILES.offices)) && readMemberOffices(FILES.offices, text(FILES.offices));
  return {
    legislators,
    changes,
    redrawn,
    zips: readCsv<ZipRow>(FILES.zips, text(FILES.zips), 'zip', 'districts', 'also_possible'),
    ...(boundaries && { boundaries }),
    ...(offices && {
      offices: {
        asOf: lastStart(legislators, changes.asOf),
        members: offices,
        corrections: correctionsIn(folder),
      },
    }),
    ...centresIn(folder),
  };
}
