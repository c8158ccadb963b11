import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Districts } from './boundaries/topology.ts';
import { checkMemberChanges, checkOfficeCorrections } from './correction-checks.ts';
import { readIfThere, readInput } from './input.ts';
import { FILES } from './source-files.ts';

/** A term in unitedstates/congress-legislators; only the fields that are used. */
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

/** A member in unitedstates/congress-legislators; the last term is the current one. */
export interface Legislator {
  id: { bioguide: string };
  name: { first: string; last: string; middle?: string; suffix?: string; official_full?: string };
  terms: Term[];
}

/** Changes after the date of `legislators-current.json`. */
export interface MemberChanges {
  /** The source, if it is not `member-changes.json`. */
  file?: string;
  asOf: string;
  /** `was`: the official values, without which the change is no longer needed. */
  changed: ({ bioguide: string; was?: Partial<Term> } & Partial<Term>)[];
  /** `last` is the last name; by default the last word of `name`. */
  seated: ({ bioguide: string; name: string; last?: string } & Term)[];
  vacant: { seat: string; since: string }[];
  /** Seats that may change hands after the day `after`; by default after `asOf`. */
  mayHaveChanged: { seat: string; after?: string }[];
}

/** Changes by hand, laid over what the official lists say. */
export interface HandChanges extends Omit<MemberChanges, 'file' | 'asOf'> {
  /** Who holds a seat about which two lists differ. */
  settled: { seat: string; bioguide: string }[];
}

/** The states that elect the next House on new lines: those whose `lines` differ from this congress's. */
interface RedrawnMaps {
  asOf: string;
  /** Null if the next lines are not known yet: then all lines end with their congress. */
  states: Record<string, { lines: string }> | null;
}

export interface ZipRow {
  line: number;
  /** The place for error messages, if it is not a line of a file. */
  where?: string;
  zip: string;
  districts: string;
  also_possible: string;
}

/** A local office in unitedstates/congress-legislators; only the fields that are used. */
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

/** A member's local offices in unitedstates/congress-legislators. */
export interface MemberOffices {
  id: { bioguide: string };
  offices: SourceOffice[];
}

/** A correction of the file of local offices: replaces the fields in `was` by those in `is`. */
export interface OfficeCorrection {
  bioguide: string;
  /** As in the file. */
  city: string;
  was: Partial<SourceOffice>;
  is: Partial<SourceOffice>;
}

/** A ZCTA and a point inside it, from the Census Bureau's gazetteer. */
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
  /** Without these, the existing boundaries are kept. */
  boundaries?: Districts;
  /** Without these, the existing offices are kept; the same is true of the centres. */
  offices?: { asOf: string; members: MemberOffices[]; corrections: OfficeCorrection[] };
  centres?: CentreRow[];
  /** The lines of the next congress, if they are known before it begins. */
  next?: { congress: number; asOf: string; zips: ZipRow[] };
}

interface CsvRow {
  record: object;
  info: { lines: number };
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

function readList(file: string, text: string): unknown[] {
  const list = readJson(file, text);
  if (!Array.isArray(list)) throw new Error(`${file}: is not a list`);
  return list;
}

/** Reads the local offices of unitedstates/congress-legislators. Throws, with the file's name, if it cannot be read. */
export function readMemberOffices(file: string, text: string): MemberOffices[] {
  const list = readList(file, text) as (Partial<MemberOffices> | null)[];
  for (const [i, one] of list.entries())
    if (!one?.id?.bioguide || !Array.isArray(one.offices) || (one.offices as unknown[]).includes(null))
      throw new Error(
        `${file}: item ${i} has no id.bioguide or offices: ${JSON.stringify(one)?.slice(0, 80)}`,
      );
  return list as MemberOffices[];
}

/** The text of a file that may be missing; null then. */
const textIn = (folder: string, file: string): string | null =>
  readIfThere(folder, file, 'Something else has its name.');

/** Reads a file that may be missing; null then. */
function jsonIn(folder: string, file: string): unknown {
  const text = textIn(folder, file);
  return text === null ? null : readJson(file, text);
}

/** Reads the corrections of local offices, if the folder has any. Throws, with the file's name, if they cannot be read. */
export function correctionsIn(folder: string): OfficeCorrection[] {
  const file = jsonIn(folder, FILES.corrections);
  if (file === null) return [];
  checkOfficeCorrections(file);
  return (file as { corrections: OfficeCorrection[] }).corrections;
}

const LISTS = ['changed', 'seated', 'vacant', 'mayHaveChanged'] as const;
const HAND_LISTS = [...LISTS, 'settled'] as const;

/** Reads the changes of members by hand, if the folder has any. Lists may be missing. Throws if they cannot be read. */
export function changesIn(folder: string): HandChanges | null {
  const changes = jsonIn(folder, FILES.changes);
  if (changes === null) return null;
  checkMemberChanges(changes, HAND_LISTS);
  const none: HandChanges = { changed: [], seated: [], vacant: [], mayHaveChanged: [], settled: [] };
  return { ...none, ...(changes as Partial<HandChanges>) };
}

/** Reads a CSV file. Throws, with its name, if it cannot be read or a column is missing. */
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

/** Reads the members of unitedstates/congress-legislators. Throws, with the file's name, if it cannot be read. */
export function readLegislators(file: string, text: string): Legislator[] {
  const list = readList(file, text);
  for (const [i, one] of (list as (Partial<Legislator> | null)[]).entries())
    if (!one?.id?.bioguide || !one.name || !Array.isArray(one.terms))
      throw new Error(
        `${file}: item ${i} has no id.bioguide, name or terms: ${JSON.stringify(one)?.slice(0, 80)}`,
      );
  return list as Legislator[];
}

/** Reads the centres, if the folder has the file. */
export function centresIn(folder: string): { centres?: CentreRow[] } {
  const text = textIn(folder, FILES.centres);
  return text === null ? {} : { centres: readCsv<CentreRow>(FILES.centres, text, 'zcta', 'lat', 'lon') };
}

/** The latest start of a term: the date for the file of members and that of their offices, which have no date of their own. */
function lastStart(legislators: Legislator[], asOf: string): string {
  const starts = legislators.flatMap(({ terms }) => terms.map(({ start }) => start));
  return starts.filter((start) => start <= asOf).reduce((a, b) => (a > b ? a : b), '');
}

/** Reads the source files of a folder. Throws, with the file's name, if one cannot be read. */
export function readSources(folder: string): Sources {
  const text = (file: string) =>
    readInput(folder, file, 'data/SOURCES.md says where it comes from; HK_SOURCES names another folder.');
  const json = (file: string) => readJson(file, text(file));
  const legislators = readLegislators(FILES.legislators, text(FILES.legislators));
  const changes = json(FILES.changes) as MemberChanges;
  checkMemberChanges(changes, LISTS);
  for (const list of LISTS)
    if (!changes[list]) throw new Error(`${FILES.changes}: "${list}" is not a list of changes`);
  const redrawn = json(FILES.redrawn) as RedrawnMaps;
  if (!redrawn.states) throw new Error(`${FILES.redrawn}: has no "states"`);
  const boundaries = existsSync(join(folder, FILES.boundaries)) && (json(FILES.boundaries) as Districts);
  if (
    boundaries &&
    (boundaries.type !== 'Topology' || !boundaries.objects || !Array.isArray(boundaries.arcs))
  )
    throw new Error(`${FILES.boundaries}: is not TopoJSON`);
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
