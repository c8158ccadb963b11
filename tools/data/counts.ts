import type { ZipTable } from '../../src/congress/zip-table.ts';
import type { MemberTable } from '../../src/congress/member-table.ts';
import type { Faults } from './faults.ts';
import { allOffices } from './offices/all.ts';
import { PLACES } from './seats.ts';

/** The largest share by which a count may move from one compilation to the next before a person has to look. */
const MOVABLE = 0.02;

/** What is counted, with the least step that is never suspicious. */
const STEADY: Record<string, number> = {
  'ZIP codes': 0,
  'ZIP codes of several districts': 50,
  'ZIP codes with looser districts': 200,
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

/** Counts what tables hold, read back as a visitor's browser reads them. */
export function countTables(zips: ZipTable, members: MemberTable, offices?: string | null): Counts {
  const rows = Array.from({ length: 100_000 }, (_, zip) =>
    zips.districtsOf(String(zip).padStart(5, '0')),
  ).filter((row) => row !== null);
  const seats = members.states.flatMap((state) => members.seatsOf(state));
  const ends = PLACES.map((place) => zips.linesEnd(place));
  return {
    'ZIP codes': rows.length,
    'ZIP codes of several districts': rows.filter(({ districts }) => districts.length > 1).length,
    'ZIP codes with looser districts': rows.filter(({ alsoPossible }) => alsoPossible.length > 0).length,
    members: seats.filter(({ member }) => member).length,
    'members without a phone': seats.filter(({ member }) => member && !member.phone).length,
    'states whose lines end before the others': ends.filter((end) => end < Math.max(...ends)).length,
    ...(offices && countOffices(offices)),
  };
}

/** Faults each count that moved by more than `MOVABLE` since the last tables. */
export function checkCounts(now: Counts, before: Counts, faults: Faults): void {
  for (const [what, count] of Object.entries(now)) {
    const was = before[what];
    // there was no such table
    if (was === undefined) continue;
    const most = Math.max(was * MOVABLE, STEADY[what]!);
    if (Math.abs(count - was) > most)
      faults.add(
        'data/',
        `${what}: ${was} before, ${count} now; more than ${MOVABLE * 100} % (--moved accepts it)`,
      );
  }
}
