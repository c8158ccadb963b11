// Two sources that cannot both be right about who holds a seat. Nobody is named whom one of them contradicts.
import type { Faults } from '../faults.ts';
import { FILES } from '../source-files.ts';
import type { Term } from '../sources.ts';
import type { ListedMember } from './roster.ts';

export interface Contradiction {
  seat: string;
  /** The bioguide ids of those whom a source has in the seat. */
  claimants: string[];
  says: string;
}

interface Known {
  /** The name of the file of those who sit. */
  file: string;
  /** The day of the list. */
  asOf: string;
  /** The term in the file of the one in the list, if it is in that seat. */
  own: Term | undefined;
  /** The others whom the file has in the seat. */
  others: { bioguide: string; term: Term }[];
  /** The last term of the one in the list, in that seat, in the file of those who sat before. */
  former: Term | undefined;
}

/**
 * Whether somebody in a chamber's list is contradicted. Not if the days tell who came later: the other's term is over by the day of
 * the list, or the one in the list was sworn in after it had begun.
 */
export function contradictionOf(
  { seat, bioguide, name, term }: ListedMember,
  { file, asOf, own, others, former }: Known,
): Contradiction | null {
  const since = term.start ?? own?.start ?? '';
  const held = `on ${asOf} ${seat} is held by ${bioguide} (${name}), but`;
  const other = others.find((one) => one.term.end > asOf && since <= one.term.start);
  if (other)
    return {
      seat,
      claimants: [bioguide, other.bioguide],
      says: `${held} since ${other.term.start} by ${other.bioguide} in ${file}`,
    };
  if (own || !former || former.end > asOf || since > former.end) return null;
  return { seat, claimants: [bioguide], says: `${held} that term ended on ${former.end}` };
}

/** Whether somebody whom the file has in a seat contradicts a list in which it is vacant. */
export function vacancyContradiction(
  { seat, since }: { seat: string; since: string },
  { file, asOf, bioguide, term }: { file: string; asOf: string; bioguide: string; term: Term },
): Contradiction | null {
  if (term.start <= since || term.start > asOf || term.end <= asOf) return null;
  const says = `on ${asOf} ${seat} is vacant since ${since}, but held since ${term.start} by ${bioguide} in ${file}`;
  return { seat, claimants: [bioguide], says };
}

/** Who holds the seat, as somebody has settled it by hand; null, and an error, if nobody has. */
export function settle(
  { seat, claimants, says }: Contradiction,
  { byHand, where, faults }: { byHand: ReadonlyMap<string, string>; where: string; faults: Faults },
): string | null {
  const holder = byHand.get(seat);
  if (holder && claimants.includes(holder)) return holder;
  faults.add(
    where,
    holder
      ? `${says}; ${holder}, under "settled" in ${FILES.changes}, is not named there`
      : `${says}. Wait for the next lists, or ask who holds it, and write it under "settled" in ${FILES.changes}`,
  );
  return null;
}
