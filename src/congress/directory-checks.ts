// A directory set by the `directory` attribute is updated separately from this module, so it may be outdated, incomplete or
// something else altogether. It is used only if it passes these checks.
import type { BUILT } from './built.ts';
import { congressBegins } from './calendar.ts';
import type { Manifest } from './manifest.ts';
import type { MemberTable } from './member-table.ts';
import type { ZipTable } from './zip-table.ts';

const FILE = /^(\w+\/)*[\w-]+\.txt$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The House has 435 seats of states, and six more of delegates and the resident commissioner. Source: 2 U.S.C. 2a, 25a;
 * 48 U.S.C. 891, 1711, 1731, 1751.
 */
const HOUSE_SEATS = 441;
const SENATE_SEATS = 100;

/** The entries that this module reads; a manifest may have others. */
const entriesOf = ({ zips, members, boundaries, offices, centres }: Partial<Manifest['tables']>) => [
  zips,
  members,
  boundaries,
  offices,
  centres,
];

/**
 * Throws, with the reason, if a directory with this manifest may not replace the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void {
  const { zips, members } = tables;
  for (const entry of [...entriesOf(tables), ...entriesOf(next?.tables ?? {})]) {
    if (!entry) continue;
    const { file, asOf } = entry;
    if (!FILE.test(file)) throw new Error(`its file "${file}" is not below the directory's folder`);
    if (!DAY.test(asOf)) throw new Error(`the date of ${file}, "${asOf}", is not a date`);
  }
  if (Date.parse(members.validUntil) !== congressBegins(congress + 1))
    throw new Error(`congress ${congress} does not end at ${members.validUntil}`);
  if (next && next.congress !== congress + 1)
    throw new Error(`congress ${next.congress} does not follow ${congress}`);
  if (!built) return;
  if (congress > built.congress) {
    if (now < congressBegins(congress)) throw new Error(`congress ${congress} has not begun`);
  } else if (congress < built.congress || members.asOf < built.members || zips.asOf < built.zips)
    throw new Error(
      `it is from ${members.asOf} (congress ${congress}), and the tables beside the module are newer`,
    );
}

/** Throws, with the reason, unless the member table has every seat once and both tables have the same districts. */
export function checkTables({ members, zips }: { members: MemberTable; zips: ZipTable }): void {
  const house = new Set<string>();
  const senate = new Set<string>();
  for (const state of members.states) {
    const before = senate.size;
    for (const { id, senate: inSenate } of members.seatsOf(state)) {
      const seats = inSenate ? senate : house;
      if (seats.has(id)) throw new Error(`${id} is twice in the member table`);
      seats.add(id);
    }
    if (![0, 2].includes(senate.size - before)) throw new Error(`${state} does not have two senators`);
  }
  if (house.size !== HOUSE_SEATS || senate.size !== SENATE_SEATS)
    throw new Error(
      `it has ${house.size} House seats and ${senate.size} Senate seats, not ${HOUSE_SEATS} and ${SENATE_SEATS}`,
    );
  const districts = zips.districts();
  for (const district of house)
    if (!districts.delete(district)) throw new Error(`no ZIP code is in ${district}`);
  for (const district of districts) throw new Error(`a ZIP code is in ${district}, which has no seat`);
}
