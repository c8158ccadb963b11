// A directory set by the `directory` attribute is updated separately from this module, so it may be outdated, incomplete or
// something else altogether. It is used only if it passes these checks.
import { instantOf, isoOf } from '../lib/native.ts';
import type { BUILT } from './built.ts';
import { congressBegins } from './calendar.ts';
import type { Manifest } from './manifest.ts';
import type { MemberRow, MemberTable } from './member-table.ts';
import type { ZipTable } from './zip-table.ts';

const FILE = /^(\w+\/)*[\w-]+\.txt$/;

const DAY_MS = 86_400_000;

/** How far the dates of a table may be from the end of its congress: lines are drawn from census to census. */
const LONGEST_MS = 12 * 366 * DAY_MS;

/**
 * The House has 435 seats of states, and six more of delegates and the resident commissioner. Source: 2 U.S.C. 2a, 25a;
 * 48 U.S.C. 891, 1711, 1731, 1751.
 */
const HOUSE_SEATS = 441;
const SENATE_SEATS = 100;

/** The tables that this module reads; a manifest may have others. */
const NAMES = ['members', 'zips', 'boundaries', 'offices', 'centres'] as const;

/** The tables that every lookup needs, with the dates of the member table. */
interface CheckedTables {
  members: MemberTable;
  zips: ZipTable;
  asOf: string;
  validUntil: string;
}

/** Whether a value is a day that exists, written like `2026-10-03`. */
const isDay = (value: string): boolean => isoOf(value).slice(0, 10) === value;

/**
 * Throws, with the reason, if a congress has a table with a file or a date that cannot be right.
 *
 * @param latest no table is from a later time: milliseconds since 1970
 */
function checkEntries(congress: number, tables: Partial<Manifest['tables']>, latest: number): void {
  const end = congressBegins(congress + 1);
  for (const name of NAMES) {
    if (!tables[name]) continue;
    const { file, asOf, validUntil } = tables[name];
    const [from, until] = [instantOf(asOf), instantOf(validUntil)] as const;
    if (!FILE.test(file)) throw new Error(`its file "${file}" is not below the directory's folder`);
    if (name === 'members' && validUntil !== isoOf(end))
      throw new Error(`congress ${congress} does not end at ${validUntil}`);
    const isNear = [from, until].every((at) => Math.abs(at - end) < LONGEST_MS);
    // half a congress has an end too
    if (congress % 1 || !isDay(asOf) || !isNear || from > latest)
      throw new Error(`the date of ${file}, "${asOf}", is not a date for it`);
  }
}

/**
 * Throws, with the reason, if a directory with this manifest may not replace the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void {
  const { zips, members } = tables;
  if (built) {
    if (congress > built.congress) {
      if (now < congressBegins(congress)) throw new Error(`congress ${congress} has not begun`);
    } else if (
      congress < built.congress ||
      members.asOf < built.tables.members.asOf ||
      zips.asOf < built.tables.zips.asOf
    )
      throw new Error(`it is from ${members.asOf}, and the tables beside the module are newer`);
  }
  // a clock that shows a time before its congress is wrong, so it cannot tell what is in the future
  const latest = now < congressBegins(congress) ? Infinity : now + DAY_MS;
  checkEntries(congress, tables, latest);
  if (!next) return;
  if (next.congress !== congress + 1)
    throw new Error(`congress ${next.congress} does not follow ${congress}`);
  checkEntries(next.congress, next.tables, latest);
}

/**
 * The last day that a term can have if its congress ends in that year: House terms end with the congress, those of the resident
 * commissioner every four years, those of a class of senators every six. Source: 2 U.S.C. 7; 48 U.S.C. 891; senate.gov.
 */
function lastDayOf({ id, senate }: MemberRow, year: number): string {
  const years = senate ? 6 : id === 'PR-AL' ? 4 : 2;
  while (year % years !== (senate ? (2 * +id[4]! + 1) % 6 : 1)) year++;
  return `${year}-01-03`;
}

/**
 * Throws, with the reason, unless the member table has every seat once, with what it can have, and both tables have the same
 * districts.
 */
export function checkTables({ members, zips, asOf, validUntil }: CheckedTables): void {
  const house = new Set<string>();
  const senate = new Set<string>();
  for (const state of members.states) {
    const before = senate.size;
    for (const row of members.seatsOf(state)) {
      const { id, end, changing, vacantSince } = row;
      const seats = row.senate ? senate : house;
      if (seats.has(id)) throw new Error(`${id} is twice in the member table`);
      seats.add(id);
      if (
        ![end, changing ?? end, vacantSince ?? end].every(isDay) ||
        end > lastDayOf(row, parseInt(validUntil)) ||
        (vacantSince ?? '') > asOf
      )
        throw new Error(`${id} has a date in the member table that it cannot have`);
    }
    if (![0, 2].includes(senate.size - before)) throw new Error(`${state} does not have two senators`);
    // also where it is not a number
    if (!(zips.linesEnd(state) <= instantOf(validUntil) + LONGEST_MS)) throw new Error('ZIP table');
  }
  if (house.size !== HOUSE_SEATS || senate.size !== SENATE_SEATS)
    throw new Error(`it has ${house.size} House seats and ${senate.size} Senate seats`);
  const districts = zips.districts();
  for (const id of [...house, ...districts])
    if (!house.has(id) || !districts.has(id)) throw new Error(`${id} has no seat or no ZIP code`);
}
