import type { Faults } from '../faults.ts';
import { seatId } from '../house-districts.ts';
import { endOfCongress, mostCommon, termSeat } from '../members.ts';
import { FILES } from '../source-files.ts';
import type { HandChanges, Legislator, MemberChanges, Term } from '../sources.ts';
import { contradictionOf, settle, vacancyContradiction, type Contradiction } from './contradictions.ts';
import type { ListedMember, Roster } from './roster.ts';

/** The Resident Commissioner is elected with the President, for four years (48 U.S.C. 891). */
function commissionersEnd(start: string): string {
  let year = parseInt(start) + 1;
  while (year % 4 !== 1) year++;
  return `${year}-01-03`;
}

/** The end of a new member's term, which the chamber's list does not have: the same as for most others of the House or the class. */
function endOf(
  seat: string,
  { start, asOf }: { start: string; asOf: string },
  current: Legislator[],
): string {
  if (seat.startsWith('PR')) return commissionersEnd(start);
  const kind = seat.replace(/^..-/, '');
  if (!/^S\d$/.test(kind)) return endOfCongress(start > asOf ? start : asOf);
  const terms = current.flatMap(({ terms }) => terms.slice(-1));
  return mostCommon(terms.filter((term) => termSeat(term).endsWith(`-${kind}`)).map(({ end }) => end));
}

/** A new member, in the form of `member-changes.json`. `known` is their term in another seat, if they had one. */
function newcomer(
  { seat, bioguide, name, lastName, term }: ListedMember,
  asOf: string,
  current: Legislator[],
  known: Term | undefined,
): MemberChanges['seated'][number] {
  const senate = /-S\d$/.test(seat);
  const start = term.start ?? asOf;
  const { url, contact_form } = known?.type === (senate ? 'sen' : 'rep') ? known : {};
  return {
    bioguide,
    name,
    last: lastName,
    type: senate ? 'sen' : 'rep',
    state: seat.slice(0, 2),
    ...(senate ? { class: +seat.slice(-1) } : { district: +seat.slice(3) || 0 }),
    ...(url && { url }),
    ...(contact_form && { contact_form }),
    ...term,
    start,
    end: endOf(seat, { start, asOf }, current),
  };
}

/** What is known of who sits. */
export interface Lists {
  /** The name of the file of those who sit, and what is in it. */
  file: string;
  current: Legislator[];
  /** Those who sat before; without them nobody is known to have left. */
  historical: Legislator[];
  /** The chambers' own lists. */
  rosters: Roster[];
  /** Who holds a seat about which they differ, by hand. */
  settled: HandChanges['settled'];
}

/** The last term in a seat among those of somebody. */
const lastIn = (seat: string, people: Legislator[], bioguide: string): Term | undefined =>
  people
    .find(({ id }) => id.bioguide === bioguide)
    ?.terms.filter((term) => termSeat(term) === seat)
    .at(-1);

/**
 * Merges the chambers' own lists with the file of current members. If they differ about a seat, the one who came later holds it.
 * If the days do not tell who that is, it is an error, unless somebody has settled it by hand. The differences are returned in the
 * form of `member-changes.json`.
 */
export function mergeRosters(
  { file, current, historical, rosters, settled }: Lists,
  faults: Faults,
  note: (line: string) => void,
): { legislators: Legislator[]; changes: MemberChanges } {
  const asOf = rosters
    .map((roster) => roster.asOf)
    .sort()
    .at(-1)!;
  const changes: MemberChanges = {
    file: rosters.map((roster) => roster.file).join(', '),
    asOf,
    changed: [],
    seated: [],
    vacant: [],
    mayHaveChanged: [],
  };
  const end = endOfCongress(asOf);
  const terms = new Map<string, Term>();
  for (const { id, terms: all } of current) {
    const term = all.filter(({ start }) => start < end).at(-1);
    if (term) terms.set(id.bioguide, term);
    else note(`${file}: ${id.bioguide} is not a member before ${end}`);
  }
  const sitting = new Map<string, string[]>();
  for (const [bioguide, term] of terms)
    sitting.set(termSeat(term), [...(sitting.get(termSeat(term)) ?? []), bioguide]);
  const gone = new Set<string>();
  const byHand = new Map(settled.map(({ seat, bioguide }) => [seatId(seat), bioguide]));
  const disputed = new Set<string>();
  /** Who holds a disputed seat by hand. */
  const settledFor = (contradiction: Contradiction, where: string) => {
    disputed.add(contradiction.seat);
    return settle(contradiction, { byHand, where, faults });
  };

  for (const roster of rosters) {
    for (const listed of roster.held) {
      const { seat, bioguide, name } = listed;
      const others = (sitting.get(seat) ?? []).filter((one) => one !== bioguide);
      const newer = others.find((one) => terms.get(one)!.start > roster.asOf);
      const known = terms.get(bioguide);
      if (newer) {
        note(`${roster.file}: ${seat} is held by ${bioguide}, but now by ${newer}, as ${file} is newer`);
        continue;
      }
      const own = known && termSeat(known) === seat ? known : undefined;
      const held = `${seat} is held by ${bioguide} (${name})`;
      const begins = own ? '' : (lastIn(seat, current, bioguide)?.start ?? listed.term.start ?? '');
      if (begins > asOf)
        faults.add(
          roster.file,
          `${held}, but on its day, ${roster.asOf}, that term had not begun. Wait for ${begins}`,
        );
      const contradiction = contradictionOf(listed, {
        file,
        asOf: roster.asOf,
        own,
        others: others.map((one) => ({ bioguide: one, term: terms.get(one)! })),
        former: own ? undefined : lastIn(seat, historical, bioguide),
      });
      if (contradiction && settledFor(contradiction, roster.file) !== bioguide) continue;
      for (const one of others) {
        note(`${roster.file}: ${held}, not by ${one} as in ${file}`);
        gone.add(one);
      }
      if (own) {
        const fields = (['party', 'phone', 'office'] as const).filter(
          (key) => listed.term[key] && listed.term[key] !== own[key],
        );
        for (const key of fields)
          note(
            `${roster.file}: ${seat} (${bioguide}) has the ${key} "${listed.term[key]}", not "${own[key] ?? ''}"`,
          );
        if (fields.length)
          changes.changed.push({
            bioguide,
            ...Object.fromEntries(fields.map((key) => [key, listed.term[key]])),
          });
      } else {
        note(`${roster.file}: ${held}, who is not listed for it in ${file}`);
        if (known) gone.add(bioguide);
        changes.seated.push(newcomer(listed, roster.asOf, current, known));
      }
    }
    for (const { seat, since } of roster.vacant) {
      for (const one of sitting.get(seat) ?? []) {
        const claim = { file, asOf: roster.asOf, bioguide: one, term: terms.get(one)! };
        const contradiction = vacancyContradiction({ seat, since }, claim);
        if (contradiction) settledFor(contradiction, roster.file);
        else note(`${roster.file}: ${seat} is vacant since ${since}; ${one} is still in ${file}`);
      }
      changes.vacant.push({ seat, since });
    }
  }
  for (const [bioguide, term] of terms)
    if (termSeat(term) === 'PR-AL' && !gone.has(bioguide))
      changes.changed.push({ bioguide, end: commissionersEnd(term.start) });
  const seats = new Set(rosters.flatMap(({ held, vacant }) => [...held, ...vacant].map(({ seat }) => seat)));
  for (const seat of byHand.keys())
    if (!seats.has(seat)) faults.add(FILES.changes, `${seat} under "settled" is not a seat`);
    else if (!disputed.has(seat))
      note(`${FILES.changes}: nothing is in dispute about ${seat} under "settled"; remove the change`);
  return {
    legislators: current.filter(({ id }) => terms.has(id.bioguide) && !gone.has(id.bioguide)),
    changes,
  };
}
