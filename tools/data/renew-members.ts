// Renews the members and their local offices alone. The ZIP codes, the boundaries and the centres stay: in the first days of a
// congress the lists of members change daily, and the lines do not.
import { crc32 } from '../../src/lib/crc32.ts';
import { FORMAT } from '../../src/congress/manifest.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readCentres } from '../../src/congress/offices.ts';
import { readZipTable, type ZipTable } from '../../src/congress/zip-table.ts';
import { readBoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import { inFolder } from './boundaries/keep-boundaries.ts';
import type { Faults } from './faults.ts';
import { compileSeats, congressEnd } from './members.ts';
import { writeMembers } from './member-text.ts';
import { correctOffices } from './offices/corrections.ts';
import { compileOffices, writeOffices } from './offices/office-rows.ts';
import type { OfficialMembers } from './official/read.ts';
import { bytesOf } from './output.ts';
import { congressOf, readChecked, readManifest, type Entry, type WholeManifest } from './read-tables.ts';
import { countMembers } from './table-counts.ts';
import { isZipIn, type ZipRecord } from './zips.ts';
import { congressEnding, noon, officesMissing, type Tables } from './tables.ts';

type Files = Tables['files'];

interface Output {
  faults: Faults;
  note: (line: string) => void;
}

/** The rows of a table of ZIP codes. */
function recordsOf(table: ZipTable): ZipRecord[] {
  const records: ZipRecord[] = [];
  for (let zip = 0; zip < 100_000; zip++) {
    const row = table.districtsOf(String(zip).padStart(5, '0'));
    if (row) records.push({ zip, ...row });
  }
  return records;
}

/** Null if there are errors, which go to `faults`. */
export function renewMembers(
  { legislators, changes, offices }: OfficialMembers,
  texts: TextOf | null,
  { faults, note }: Output,
): Tables | null {
  if (!texts) throw new Error('there are no tables whose members could be renewed: compile all of them');
  const { congress: before, tables, next } = readManifest(texts);
  const seats = compileSeats(legislators, changes, faults, note);
  const end = congressEnd(seats);
  const congress = congressEnding(+end.slice(0, 4));
  if (changes.asOf >= end)
    faults.add('legislators-current.json', `most House terms in it end on ${end}: it is too old`);
  const begins = congress === next?.congress;
  const zips = congress === before ? tables.zips : begins ? next.tables.zips : undefined;
  if (!zips)
    faults.add(
      'manifest.json',
      `the members are those of congress ${congress}, and there are no ZIP codes for it: leave out --members`,
    );
  if (faults.lines.length || !zips) return null;

  const files: Files = [];
  const keep = (entry: Entry, name: string): Entry => {
    const file = begins ? `${congress}/${name}.txt` : entry.file;
    files.push([file, bytesOf(readChecked(entry, texts))]);
    return { ...entry, file };
  };
  const renew = (name: string, text: string, asOf: string): Entry => {
    const bytes = bytesOf(text);
    const file = `${congress}/${name}.txt`;
    files.push([file, bytes]);
    return { file, crc: crc32(bytes), bytes: bytes.length, asOf, validUntil: noon(end) };
  };
  const known: Partial<WholeManifest['tables']> = begins ? { ...tables, ...next.tables } : tables;
  const centreText = known.centres && readChecked(known.centres, texts);
  const zipTable = readZipTable(readChecked(zips, texts));
  const memberText = writeMembers(seats);
  const officeText =
    offices &&
    writeOffices(
      compileOffices({
        members: correctOffices(offices.members, offices.corrections, note),
        seats,
        isZipIn: isZipIn(recordsOf(zipTable)),
        centreOf: (zip) => (centreText ? readCentres(centreText)(zip) : null),
        note,
      }),
    );
  const renewed: WholeManifest['tables'] = {
    zips: keep(zips, 'zips'),
    members: renew('members', memberText, changes.asOf),
  };
  if (known.boundaries) {
    const entry: Entry = known.boundaries;
    const own = readBoundaryFiles(entry, texts).files;
    const moved = begins ? inFolder(own, congress) : own;
    files.push(...moved);
    renewed.boundaries = {
      ...entry,
      file: moved.at(-1)![0],
      ...(congressOf(entry) !== congress && { congress: congressOf(entry) }),
    };
  }
  if (officeText !== undefined) renewed.offices = renew('offices', officeText, offices!.asOf);
  else if (known.offices && congressOf(known.offices) === congress)
    renewed.offices = keep(known.offices, 'offices');
  else if (known.offices) note(officesMissing(congress));
  if (known.centres) renewed.centres = keep(known.centres, 'prefixes');
  const later = begins ? undefined : next;
  for (const entry of Object.values(later?.tables ?? {}) as Entry[])
    files.push(
      ...(entry === later!.tables.boundaries
        ? readBoundaryFiles(entry, texts).files
        : [[entry.file, bytesOf(readChecked(entry, texts))] as Files[number]]),
    );
  const manifest: WholeManifest = {
    format: FORMAT,
    congress,
    tables: renewed,
    ...(later && { next: later }),
  };
  files.push(['manifest.json', bytesOf(JSON.stringify(manifest, null, 1) + '\n')]);
  return { files, counts: countMembers(readMemberTable(memberText), officeText) };
}
