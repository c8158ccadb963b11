import { crc32 } from '../../src/lib/crc32.ts';
import { FORMAT, type Manifest } from '../../src/congress/manifest.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readCentres } from '../../src/congress/offices.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { compileBoundaries } from './boundaries/compile-boundaries.ts';
import { withLineEnds, type BoundaryFiles } from './boundaries/boundary-files.ts';
import { countTables, type Counts } from './table-counts.ts';
import { Faults } from './faults.ts';
import { FILES } from './source-files.ts';
import { compileSeats, congressEnd, DATE } from './members.ts';
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

/** Noon in Washington on a day in January, when terms end. */
export const noon = (date: string) => `${date}T17:00:00Z`;

/** The existing boundaries. */
export interface EarlierBoundaries extends BoundaryFiles {
  congress: number;
  asOf: string;
  validUntil: string;
}

/** An existing table. */
export interface EarlierTable {
  congress: number;
  asOf: string;
  text: string;
}

/** The existing tables that are kept if there are no sources for them. */
export interface Earlier {
  boundaries: EarlierBoundaries | null;
  offices: EarlierTable | null;
  centres: EarlierTable | null;
}

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

/** Boundary files in the folder of another congress, so that the folder of the one before can be deleted. */
export const inFolder = (files: BoundaryFiles['files'], congress: number): BoundaryFiles['files'] =>
  files.map(([name, bytes]) => [name.replace(/^\d+/, String(congress)), bytes]);

/**
 * Compiles the sources to the tables and their manifest. If there are errors, they go to `faults` and there are no tables.
 */
export function compileTables(
  sources: Sources,
  faults: Faults,
  note: (line: string) => void,
  { boundaries: earlier, offices, centres }: Earlier = { boundaries: null, offices: null, centres: null },
): Tables | null {
  const seats = compileSeats(sources.legislators, sources.changes, faults, note);
  const zips = compileZips(sources.zips, faults);
  const end = congressEnd(seats);
  const year = +end.slice(0, 4);
  const congress = congressEnding(year);
  if (!/-01-03$/.test(end) || !Number.isInteger(congress))
    faults.add('members', `no congress ends on ${end}`);
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
  const counts = countTables(readZipTable(zipText), readMemberTable(memberText), officeText);

  const bytesOf = (text: string) => new TextEncoder().encode(text);
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
  // the boundaries of an earlier congress are kept too: they go on in most states, and their index says in which
  const drawn = sources.boundaries
    ? compileBoundaries(sources.boundaries, ends, faults).map(([name, bytes]): [string, Uint8Array] => [
        `${congress}/boundaries/${name}`,
        bytes,
      ])
    : earlier?.congress === congress
      ? withLineEnds(earlier, ends)
      : inFolder(earlier?.files ?? [], congress);
  if (faults.lines.length) return null;
  const dates: [asOf: string, validUntil: string] =
    sources.boundaries || !earlier
      ? [sources.redrawn.asOf, linesEnd]
      : [earlier.asOf, earlier.congress === congress ? linesEnd : earlier.validUntil];
  const index = drawn.at(-1);
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
  const nextText = next && writeZipTable(next.records, prefixStates(next.records), [[after, ['*']]]);
  const nextTable = next && table('zips', nextText!, next.asOf, after, next.congress);
  const manifest: Manifest = {
    format: FORMAT,
    congress,
    tables: {
      zips: zipTable.entry,
      members: memberTable.entry,
      ...(index && {
        boundaries: {
          ...entryOf(...index, ...dates),
          ...(!sources.boundaries &&
            earlier &&
            earlier.congress !== congress && { congress: earlier.congress }),
        },
      }),
      ...Object.fromEntries(Object.entries(optional).map(([name, { entry }]) => [name, entry])),
    },
    ...(next && { next: { congress: next.congress, tables: { zips: nextTable!.entry } } }),
  };
  return {
    files: [
      [zipTable.file, zipTable.bytes],
      [memberTable.file, memberTable.bytes],
      ...drawn,
      ...Object.values(optional).map(({ file, bytes }): [string, Uint8Array] => [file, bytes]),
      ...(nextTable ? [[nextTable.file, nextTable.bytes] as [string, Uint8Array]] : []),
      ['manifest.json', bytesOf(JSON.stringify(manifest, null, 1) + '\n')],
    ],
    counts,
  };
}
