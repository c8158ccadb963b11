import { crc32 } from '../../src/lib/crc32.ts';
import { FORMAT, type Manifest } from '../../src/congress/manifest.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readCentres } from '../../src/congress/offices.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { compileBoundaries } from './boundaries/compile-boundaries.ts';
import {
  boundariesOf,
  keepBoundaries,
  type Boundaries,
  type EarlierBoundaries,
} from './boundaries/keep-boundaries.ts';
import { countTables, type Counts } from './table-counts.ts';
import { Faults } from './faults.ts';
import { FILES } from './source-files.ts';
import { compileSeats, congressEnd, DATE } from './members.ts';
import { bytesOf } from './output.ts';
import { writeMembers } from './member-text.ts';
import { compileCentres, writeCentres } from './offices/centres.ts';
import { correctOffices } from './offices/corrections.ts';
import { compileOffices, writeOffices } from './offices/office-rows.ts';
import { STATES } from './house-districts.ts';
import type { Sources } from './sources.ts';
import { compileZips, isZipIn, prefixStates } from './zips.ts';
import { writeZipTable } from './zip-text.ts';

/** The number of the congress that ends in a year. The first one began in 1789; each lasts two years. */
export const congressEnding = (year: number) => (year - 1789) / 2;

/** What is said where the offices of the congress before must not stay. */
export const officesMissing = (congress: number): string =>
  `There are no local offices for congress ${congress}: those that are there belong to the members of the one before, ` +
  `and ${FILES.offices} is missing. Put it beside the other source files, and run this again.`;

/** Noon in Washington on a day in January, when terms end. */
export const noon = (date: string) => `${date}T17:00:00Z`;

/** An existing table. */
export interface EarlierTable {
  congress: number;
  asOf: string;
  text: string;
}

/** The existing tables that are kept if there are no sources for them. */
export interface Earlier {
  /** The congress whose tables they are; 0 if there are none. */
  congress: number;
  /** Those of this congress, and those that were compiled ahead for the next one. */
  boundaries: EarlierBoundaries[];
  offices: EarlierTable | null;
  centres: EarlierTable | null;
}

/** Where there are no tables yet, or none that can be read. */
export const NOTHING: Earlier = { congress: 0, boundaries: [], offices: null, centres: null };

export interface Tables {
  /** The files by their paths below `data/`, the manifest last. */
  files: [name: string, bytes: Uint8Array][];
  counts: Counts;
}

function checkLines({ changes, redrawn }: Sources, faults: Faults): void {
  for (const [file, { asOf }] of [
    [FILES.changes, changes],
    [FILES.redrawn, redrawn],
  ] as const)
    if (!DATE.test(asOf)) faults.add(file, `has the asOf "${asOf}", which is not a date`);
  for (const [state, { lines }] of Object.entries(redrawn.states ?? {})) {
    if (!STATES.includes(state)) faults.add(FILES.redrawn, `${state} is not a state`);
    if (!/^CD\d+$/.test(lines))
      faults.add(FILES.redrawn, `${state} has the lines "${lines}": write CD and the number of a congress`);
  }
}

/**
 * Compiles the sources to the tables and their manifest. If there are errors, they go to `faults` and there are no tables.
 */
export function compileTables(
  sources: Sources,
  faults: Faults,
  note: (line: string) => void,
  { congress: before, boundaries: earlier, offices, centres }: Earlier = NOTHING,
): Tables | null {
  const seats = compileSeats(sources.legislators, sources.changes, faults, note);
  const zips = compileZips(sources.zips, faults);
  const end = congressEnd(seats);
  const year = +end.slice(0, 4);
  const congress = congressEnding(year);
  if (!/-01-03$/.test(end) || !Number.isInteger(congress))
    faults.add('members', `no congress ends on ${end}`);
  else if (congress < before)
    faults.add(
      'members',
      `they are those of congress ${congress}, and data/ has those of congress ${before}: the lists are too old`,
    );
  checkLines(sources, faults);
  const next = sources.next && {
    ...sources.next,
    records: compileZips(sources.next.zips, faults, 'the next lines'),
  };
  if (faults.lines.length) return null;

  const redrawn = Object.entries(sources.redrawn.states ?? {})
    .filter(([, { lines }]) => lines !== `CD${congress}`)
    .map(([state]) => state)
    .sort();
  // the lines of the congress after the next are not known
  const after = noon(`${year + 2}-01-03`);
  const othersEnd = sources.redrawn.states ? after : noon(end);
  const ends: [instant: string, states: string[]][] = [
    ...(redrawn.length ? [[noon(end), redrawn] as [string, string[]]] : []),
    [othersEnd, ['*']],
  ];
  const zipText = writeZipTable(zips, prefixStates(zips), ends);
  const memberText = writeMembers(seats);
  const runs = sources.centres && compileCentres(sources.centres, faults);
  if (faults.lines.length) return null;
  const centreText = runs ? writeCentres(runs) : centres?.text;
  // offices are only kept in the same congress, because they belong to its members; centres do not depend on the congress
  const officeText = sources.offices
    ? writeOffices(
        compileOffices({
          members: correctOffices(sources.offices.members, sources.offices.corrections, note),
          seats,
          isZipIn: isZipIn(zips),
          centreOf: (zip) => (centreText ? readCentres(centreText)(zip) : null),
          note,
        }),
      )
    : offices?.congress === congress
      ? offices.text
      : undefined;
  if (offices && officeText === undefined) note(officesMissing(congress));
  const counts = countTables(readZipTable(zipText), readMemberTable(memberText), officeText);

  const entryOf = (file: string, bytes: Uint8Array, asOf: string, validUntil: string) => ({
    file,
    crc: crc32(bytes),
    bytes: bytes.length,
    asOf,
    validUntil,
  });
  const table = (name: string, text: string, asOf: string, validUntil: string, of = congress) => {
    const bytes = bytesOf(text);
    const file = `${of}/${name}.txt`;
    return { file, bytes, entry: entryOf(file, bytes, asOf, validUntil) };
  };
  const linesEnd = redrawn.length ? noon(end) : othersEnd;
  const drawn = sources.boundaries ? compileBoundaries(sources.boundaries, ends, faults) : [];
  if (faults.lines.length) return null;
  const boundaries: Boundaries | null = drawn.length
    ? boundariesOf(
        drawn.map(([name, bytes]) => [`${congress}/boundaries/${name}`, bytes]),
        { asOf: sources.redrawn.asOf, validUntil: linesEnd },
      )
    : keepBoundaries(congress, earlier, ends);
  const zipTable = table('zips', zipText, sources.redrawn.asOf, linesEnd);
  const memberTable = table('members', memberText, sources.changes.asOf, noon(end));
  const optional = {
    ...(officeText !== undefined && {
      offices: table('offices', officeText, (sources.offices ?? offices)!.asOf, noon(end)),
    }),
    ...(centreText !== undefined && {
      centres: table('prefixes', centreText, (runs ? sources.redrawn : centres!).asOf, noon(end)),
    }),
  };
  const nextEnds: typeof ends = [[after, ['*']]];
  const nextText = next && writeZipTable(next.records, prefixStates(next.records), nextEnds);
  const nextTable = next && table('zips', nextText!, next.asOf, after, next.congress);
  const ahead = earlier.filter((one) => one.congress > congress);
  const nextBoundaries = next ? keepBoundaries(next.congress, ahead, nextEnds) : null;
  if (ahead.length && !nextBoundaries)
    note(
      `The boundaries of congress ${ahead[0]!.congress} are left out, because there are no ZIP codes for it. ` +
        'Once there are, compile them again with --boundaries.',
    );
  const manifest: Manifest = {
    format: FORMAT,
    congress,
    tables: {
      zips: zipTable.entry,
      members: memberTable.entry,
      ...(boundaries && { boundaries: boundaries.entry }),
      ...Object.fromEntries(Object.entries(optional).map(([name, { entry }]) => [name, entry])),
    },
    ...(next && {
      next: {
        congress: next.congress,
        tables: {
          zips: nextTable!.entry,
          ...(nextBoundaries && { boundaries: nextBoundaries.entry }),
        },
      },
    }),
  };
  return {
    files: [
      [zipTable.file, zipTable.bytes],
      [memberTable.file, memberTable.bytes],
      ...(boundaries?.files ?? []),
      ...Object.values(optional).map(({ file, bytes }): [string, Uint8Array] => [file, bytes]),
      ...(nextTable ? [[nextTable.file, nextTable.bytes] as [string, Uint8Array]] : []),
      ...(nextBoundaries?.files ?? []),
      ['manifest.json', bytesOf(JSON.stringify(manifest, null, 1) + '\n')],
    ],
    counts,
  };
}
