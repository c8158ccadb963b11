// A named directory may be renewed without this module: it may be old, half written, or somebody else's. These checks are
// what it has to pass before it is used.
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
const HOUSE = 441;
const SENATE = 100;

/** The entries that are read; whatever else a manifest may name is not. */
const entriesOf = ({ zips, members, boundaries, offices, centres }: Partial<Manifest['tables']>) => [
  zips,
  members,
  boundaries,
  offices,
  centres,
];

/**
 * Throws, with the reason, where a manifest is not that of a directory that may stand in the place of the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void {
  const { zips, members } = tables;
  for (const entry of [...entriesOf(tables), ...entriesOf(next?.tables ?? {})]) {
    if (!entry) continue;
    const { file, asOf } = entry;
    if (!FILE.test(file)) throw new Error(`it names the file "${file}", which is not below it`);
    if (!DAY.test(asOf)) throw new Error(`${file} is of "${asOf}", which is no day`);
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
      `it is of ${members.asOf} (congress ${congress}), and the tables beside the module are newer`,
    );
}

/** Throws, with the reason, where tables do not hold every seat, each as the format wants it, and the same districts. */
export function checkTables({ members, zips }: { members: MemberTable; zips: ZipTable }): void {
  const house = new Set<string>();
  const senate = new Set<string>();
  for (const state of members.states) {
    const before = senate.size;
    for (const { id, senate: inSenate } of members.seatsOf(state)) {
      const seats = inSenate ? senate : house;
      if (seats.has(id)) throw new Error(`${id} stands twice in the member table`);
      seats.add(id);
    }
    if (![0, 2].includes(senate.size - before)) throw new Error(`${state} has not two senators`);
  }
  if (house.size !== HOUSE || senate.size !== SENATE)
    throw new Error(`it has ${house.size} and ${senate.size} seats, not ${HOUSE} and ${SENATE}`);
  const districts = zips.districts();
  for (const district of house)
    if (!districts.delete(district)) throw new Error(`no ZIP code lies in ${district}`);
  for (const district of districts) throw new Error(`a ZIP code lies in ${district}, which has no seat`);
}
