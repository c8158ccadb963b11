// Describes the changes from one directory to another, for the person who decides whether to publish them.
import type { MemberRow, MemberTable } from '../../src/congress/member-table.ts';
import type { OfficeRow } from '../../src/congress/offices.ts';
import type { Member } from '../../src/congress/answer.ts';
import type { ZipTable } from '../../src/congress/zip-table.ts';
import { allOffices } from './offices/all.ts';
import type { CongressTables, DirectoryTables } from './read-tables.ts';
import { PLACES } from './house-districts.ts';

/** At most so many ZIP codes or seats are listed; of more, only their number. */
const MAX_LISTED = 8;

/** The kinds of changes, the most important for visitors first. */
const KINDS = ['congress', 'holder', 'doubt', 'lines', 'phone', 'member', 'office', 'zip', 'prefix'] as const;

interface Change {
  kind: (typeof KINDS)[number];
  /** Whom or what it is about; if many share a change, their number. */
  about: string;
  /** `phone 202-225-0001, now 202-225-0002` */
  what: string;
}

const nowOf = (before: string, after: string) => `${before}, now ${after}`;

const PARTIES: Record<string, string> = { Democrat: 'D', Republican: 'R', Independent: 'I' };
const seatName = (id: string) => id.replace(/-S(\d)$/, ' senator class $1');

function ordinal(number: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][(number % 100) - (number % 10) === 10 ? 0 : number % 10] ?? 'th';
  return `${number}${ending}`;
}

const holderOf = ({ member }: MemberRow) =>
  member ? `${member.name} (${PARTIES[member.party] ?? member.party})` : 'vacant';

type Held = MemberRow & { member: Member };
const isHeld = (row: MemberRow): row is Held => row.member !== null;

/** The other details of a seat that are compared. */
const DETAILS: [kind: Change['kind'], what: string, of: (row: Held) => string | null][] = [
  ['phone', 'phone', ({ member }) => member.phone],
  ['member', 'name', ({ member }) => member.name],
  ['member', 'last name', ({ member }) => member.lastName],
  ['member', 'party', ({ member }) => member.party],
  ['member', 'office', ({ member }) => member.office],
  ['member', 'site', ({ member }) => member.url],
  ['member', 'contact page', ({ member: { contactUrl, url } }) => (contactUrl === url ? null : contactUrl)],
  ['member', 'term ends', ({ end }) => end],
];

function seatChanges(before: MemberRow | undefined, after: MemberRow | undefined): Change[] {
  const id = seatName((before ?? after)!.id);
  const holder = (what: string): Change[] => [{ kind: 'holder', about: id, what }];
  if (!before) return holder(nowOf('no seat', holderOf(after!)));
  if (!after) return holder(nowOf(holderOf(before), 'no seat'));
  if (!isHeld(after)) {
    const since = `vacant since ${after.vacantSince}`;
    if (before.member) return holder(nowOf(holderOf(before), since));
    const was = `vacant since ${before.vacantSince}`;
    return was === since ? [] : holder(nowOf(was, `since ${after.vacantSince}`));
  }

  const changes: Change[] = [];
  const about = `${id}, ${after.member.name}`;
  if (!isHeld(before) || before.member.bioguide !== after.member.bioguide) {
    changes.push(...holder(nowOf(holderOf(before), holderOf(after))));
    if (before.member?.name === after.member.name)
      changes.push({ kind: 'holder', about, what: `another person, by the id ${after.member.bioguide}` });
  } else
    for (const [kind, what, of] of DETAILS) {
      const [was, is] = [of(before), of(after)];
      if (was !== is)
        changes.push({ kind, about, what: nowOf(was ? `${what} ${was}` : `no ${what}`, is ?? 'none') });
    }
  if (after.changing && after.changing !== before.changing)
    changes.push({ kind: 'doubt', about, what: `may have changed hands after ${after.changing}` });
  // a new member in the seat settles it
  else if (before.changing && !after.changing && !changes.some(({ kind }) => kind === 'holder'))
    changes.push({
      kind: 'doubt',
      about,
      what: `may have changed hands after ${before.changing}, now certain`,
    });
  return changes;
}

const rowsOf = (table: MemberTable) =>
  new Map(table.states.flatMap((state) => table.seatsOf(state)).map((row) => [row.id, row]));

function memberChanges(before: MemberTable, after: MemberTable): Change[] {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const changes = [...new Set([...is.keys(), ...was.keys()])].flatMap((id) =>
    seatChanges(was.get(id), is.get(id)),
  );
  const senior = (table: MemberTable, state: string) => table.seatsOf(state).find(({ senate }) => senate)?.id;
  for (const state of after.states) {
    const id = senior(after, state);
    if (id && id !== senior(before, state))
      changes.push({
        kind: 'member',
        about: state,
        what: `${is.get(id)!.member?.name ?? 'a vacancy'} is the senior senator now`,
      });
  }
  return changes;
}

function linesChanges(before: ZipTable, after: ZipTable): Change[] {
  const end = (table: ZipTable, place: string) =>
    new Date(table.linesEnd(place)).toISOString().replace('.000', '');
  return PLACES.flatMap((place) => {
    const [was, is] = [end(before, place), end(after, place)];
    return was === is
      ? []
      : [{ kind: 'lines' as const, about: place, what: nowOf(`district lines end ${was}`, is) }];
  });
}

type Row = NonNullable<ReturnType<ZipTable['districtsOf']>>;

/** The changes of a ZIP code, as parts of sentences about all ZIP codes with the same change. */
function zipNews(before: Row | null, after: Row | null): string[] {
  if (!before) return [`are new in ${after!.districts[0]!.slice(0, 2)}`];
  if (!after) return [`are gone from ${before.districts[0]!.slice(0, 2)}`];
  const not = (of: string[], those: string[]) => those.filter((id) => !of.includes(id));
  const news = [
    ...not(before.districts, after.districts).map((id) => `gained ${id}`),
    ...not(after.districts, before.districts).map((id) => `lost ${id}`),
    ...not(before.alsoPossible, after.alsoPossible).map((id) => `gained ${id} as also possible`),
    ...not(after.alsoPossible, before.alsoPossible).map((id) => `lost ${id} as also possible`),
  ];
  if (news.length || String(Object.values(before)) === String(Object.values(after))) return news;
  return before.districts[0] === after.districts[0]
    ? ['changed the order of districts']
    : [`moved ${after.districts[0]} to the front`];
}

function zipChanges(before: ZipTable, after: ZipTable): Change[] {
  const zipsOf = new Map<string, string[]>();
  for (let number = 0; number < 100_000; number++) {
    const zip = String(number).padStart(5, '0');
    const [was, is] = [before.districtsOf(zip), after.districtsOf(zip)];
    if (!was && !is) continue;
    for (const what of zipNews(was, is)) {
      if (!zipsOf.has(what)) zipsOf.set(what, []);
      zipsOf.get(what)!.push(zip);
    }
  }
  return [...zipsOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([what, zips]) => ({
      kind: 'zip',
      about: zips.length === 1 ? '1 ZIP code' : `${zips.length} ZIP codes`,
      what:
        (zips.length === 1 ? what.replace(/^are/, 'is') : what) +
        (zips.length <= MAX_LISTED ? `: ${zips.join(', ')}` : ''),
    }));
}

function prefixChanges(before: ZipTable, after: ZipTable): Change[] {
  return Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0')).flatMap((prefix) => {
    const [was, is] = [before, after].map((table) => table.stateOf(`${prefix}00`) ?? 'no state');
    return was === is ? [] : [{ kind: 'prefix' as const, about: prefix, what: nowOf(was!, is!) }];
  });
}

function boundaryChanges(before: CongressTables, after: CongressTables): Change[] {
  const [was, is] = [before.boundaries?.states, after.boundaries?.states];
  const places = PLACES.filter((place) => was?.get(place) !== is?.get(place));
  const what = !was ? 'boundaries, none before' : !is ? 'no boundaries any more' : 'boundaries drawn anew';
  return places.map((about) => ({ kind: 'lines', about, what }));
}

const listed = ({ phone, address, city, state, zip }: OfficeRow) =>
  [address, `${city}, ${state}`, zip, phone ?? 'no phone'].filter(Boolean).join(', ');

/** The changes of offices, for current members. New and former members are described with their seats. */
function officeChanges(before: CongressTables, after: CongressTables, holders: MemberTable): Change[] {
  const kind = 'office';
  if (!before.offices || !after.offices) {
    if (before.offices === after.offices) return [];
    return [{ kind, about: 'Offices', what: before.offices ? 'no table any more' : 'a table, none before' }];
  }
  const [was, is] = [allOffices(before.offices), allOffices(after.offices)];
  return [...rowsOf(holders).values()].filter(isHeld).flatMap(({ id, member }) => {
    const [had, has] = [was, is].map((all) => (all.get(member.bioguide) ?? []).map(listed));
    const about = `${seatName(id)}, ${member.name}`;
    return [
      ...has!
        .filter((office) => !had!.includes(office))
        .map((office) => ({ kind, about, what: `new office ${office}` }) as const),
      ...had!
        .filter((office) => !has!.includes(office))
        .map((office) => ({ kind, about, what: `no office any more ${office}` }) as const),
    ];
  });
}

function centreChanges(before: CongressTables, after: CongressTables): Change[] {
  if (before.centres === after.centres) return [];
  const what = !before.centres
    ? 'a table, none before'
    : after.centres
      ? 'measured anew'
      : 'no table any more';
  return [{ kind: 'office', about: 'Centres of ZIP codes', what }];
}

/** The changes as sentences, one for all that share a change. */
function sentences(changes: Change[]): string[] {
  const alike = new Map<string, Change[]>();
  for (const change of [...changes].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))) {
    const key = `${change.kind} ${change.what}`;
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  return [...alike.values()].flatMap((group) => {
    const { kind, what } = group[0]!;
    const all = group.map(({ about }) => about);
    if (kind === 'zip') return `${all[0]} ${what}`;
    if (kind === 'lines' && all.length === PLACES.length) return `All states: ${what}`;
    if (kind === 'lines') return `${all.join(', ')}: ${what}`;
    if (kind === 'prefix') return `ZIP codes that begin with ${all.join(', ')}: ${what}`;
    return all.length > MAX_LISTED ? `${all.length} seats: ${what}` : all.map((about) => `${about}: ${what}`);
  });
}

/** Compares each table of a congress with the previous one of the same congress, or else with the one that was current. */
function congressSentences(before: DirectoryTables, after: CongressTables, isCurrent: boolean): string[] {
  const own = [before.now, before.next].find((tables) => tables?.congress === after.congress);
  const withOwn = (table: keyof CongressTables) => (own?.[table] ? own : before.now);
  // where the next congress has no such table yet, none is missing
  const isTold = (table: keyof CongressTables) => isCurrent || !!after[table] || !!own?.[table];
  const changes: Change[] = [];
  if (after.zips) {
    const lines = own?.zips ?? before.now.zips;
    for (const compare of [linesChanges, zipChanges, prefixChanges])
      changes.push(...compare(lines, after.zips));
  }
  if (isTold('boundaries')) changes.push(...boundaryChanges(withOwn('boundaries'), after));
  if (isTold('centres')) changes.push(...centreChanges(withOwn('centres'), after));
  if (after.members && isTold('offices'))
    changes.push(...officeChanges(withOwn('offices'), after, after.members));
  if (after.members) changes.push(...memberChanges(own?.members ?? before.now.members, after.members));
  if (after.members && own?.members && own.membersUntil !== after.membersUntil)
    changes.push({
      kind: 'congress',
      about: 'Members',
      what: nowOf(`named until ${own.membersUntil}`, `until ${after.membersUntil}`),
    });
  return sentences(changes);
}

const nameOf = (congress: number) => `the ${ordinal(congress)} Congress`;

function congressNews(before: DirectoryTables, after: DirectoryTables): string[] {
  const [was, is] = [before.now.congress, after.now.congress];
  const news = was === is ? [] : [`The current tables are those of ${nowOf(nameOf(was), nameOf(is))}`];
  for (const table of ['zips', 'members'] as const) {
    const what = (congress: number) =>
      `${table === 'zips' ? 'The lines' : 'The members'} of ${nameOf(congress)}`;
    const ready = ({ next }: DirectoryTables) => (next?.[table] ? next.congress : null);
    const [had, has] = [ready(before), ready(after)];
    if (has && has !== had) news.push(`${what(has)} are ready`);
    if (had && had !== has && had !== is) news.push(`${what(had)} are no longer ready`);
  }
  return news;
}

/** The tables that are older than those before them. */
export function olderTables(before: DirectoryTables, after: DirectoryTables): string[] {
  if (before.now.congress !== after.now.congress) return [];
  return (['members', 'zips'] as const)
    .filter((name) => after.asOf[name] < before.asOf[name])
    .map(
      (name) =>
        `The ${name === 'zips' ? 'ZIP codes' : name} are from ${after.asOf[name]}, and those before them from ` +
        `${before.asOf[name]}: wait for newer ones, because neither cards nor --publish take older tables`,
    );
}

/**
 * The changes as sentences, the most important first. Dates of tables alone do not count as a change, but it is said where they
 * go back.
 */
export function describeChanges(before: DirectoryTables, after: DirectoryTables): string[] {
  const coming = after.next
    ? congressSentences(before, after.next, false).map(
        (line) => `${ordinal(after.next!.congress)} Congress: ${line}`,
      )
    : [];
  const all = [...congressNews(before, after), ...congressSentences(before, after.now, true), ...coming];
  const older = olderTables(before, after);
  return all.length ? [...older, ...all] : ['Nothing changed.', ...older];
}
