import type { ZipTable } from '../../src/congress/zip-table.ts';
import type { MemberTable } from '../../src/congress/member-table.ts';
import type { Faults } from './faults.ts';
import { allOffices } from './offices/all.ts';
import { PLACES } from './house-districts.ts';

/** The largest relative change of a count that needs no confirmation. */
const MAX_CHANGE = 0.02;

/** The counts, each with an absolute change that never needs confirmation. */
const HARMLESS_CHANGE: Record<string, number> = {
  'ZIP codes': 0,
  'ZIP codes of several districts': 50,
  'ZIP codes with also possible districts': 200,
  members: 6,
  'members without a phone': 6,
  'states whose lines end before the others': 0,
  offices: 26,
  'offices without a phone': 20,
};

export type Counts = Record<string, number>;

function countOffices(text: string): Counts {
  const all = [...allOffices(text).values()].flat();
  return { offices: all.length, 'offices without a phone': all.filter(({ phone }) => !phone).length };
}

function countZips(zips: ZipTable): Counts {
  const rows = Array.from({ length: 100_000 }, (_, zip) =>
    zips.districtsOf(String(zip).padStart(5, '0')),
  ).filter((row) => row !== null);
  const ends = PLACES.map((place) => zips.linesEnd(place));
  return {
    'ZIP codes': rows.length,
    'ZIP codes of several districts': rows.filter(({ districts }) => districts.length > 1).length,
    'ZIP codes with also possible districts': rows.filter(({ alsoPossible }) => alsoPossible.length > 0)
      .length,
    'states whose lines end before the others': ends.filter((end) => end < Math.max(...ends)).length,
  };
}

/** Counts the members, and the offices if there are any. */
export function countMembers(members: MemberTable, offices?: string | null): Counts {
  const seats = members.states.flatMap((state) => members.seatsOf(state));
  return {
    members: seats.filter(({ member }) => member).length,
    'members without a phone': seats.filter(({ member }) => member && !member.phone).length,
    ...(offices && countOffices(offices)),
  };
}

/** Counts the contents of tables, as a visitor's browser reads them. */
export const countTables = (zips: ZipTable, members: MemberTable, offices?: string | null): Counts => ({
  ...countZips(zips),
  ...countMembers(members, offices),
});

/** Adds an error for each count that changed too much since the previous tables. */
export function checkCounts(now: Counts, before: Counts, faults: Faults): void {
  for (const [what, count] of Object.entries(now)) {
    const was = before[what];
    // the previous directory did not have this table
    if (was === undefined) continue;
    const maxChange = Math.max(was * MAX_CHANGE, HARMLESS_CHANGE[what]!);
    if (Math.abs(count - was) > maxChange)
      faults.add(
        'data/',
        `${what}: ${was} before, ${count} now; this is more than ${MAX_CHANGE * 100} %. Check it, then use --moved to accept it`,
      );
  }
}
