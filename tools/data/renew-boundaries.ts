// Renews the boundaries alone, from a cartographic file of the Census Bureau: of this congress, or ahead of the next one.
import { crc32 } from '../../src/lib/crc32.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readBoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import { compileBoundaries } from './boundaries/compile-boundaries.ts';
import { readCensusDistricts } from './boundaries/census.ts';
import { isFile } from './input.ts';
import type { Faults } from './faults.ts';
import { PLACES } from './house-districts.ts';
import { readChecked, type Entry, type WholeManifest } from './read-tables.ts';
import { countTables } from './table-counts.ts';
import type { Tables } from './tables.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const instantOf = (time: number) => new Date(time).toISOString().replace('.000', '');

/** Until when the lines of each state are valid, as the ZIP table says: the lines are the same. */
function endsOf(zipText: string): [instant: string, states: string[]][] {
  const table = readZipTable(zipText);
  const states = new Map<number, string[]>();
  for (const place of PLACES) {
    const end = table.linesEnd(place);
    states.set(end, [...(states.get(end) ?? []), place]);
  }
  const [most, ...others] = [...states].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...others.map(([end, some]): [string, string[]] => [instantOf(end), some]),
    [instantOf(most![0]), ['*']],
  ];
}

/**
 * Null if there are errors, which go to `faults`.
 *
 * @param asOf the date of the boundaries
 */
export async function renewBoundaries(
  path: string,
  { texts, asOf, faults }: { texts: TextOf | null; asOf: string; faults: Faults },
): Promise<Tables | null> {
  if (!isFile(path)) throw new Error(`there is no file ${path}`);
  if (!texts) throw new Error('there are no tables whose boundaries could be renewed');
  const manifest = JSON.parse(texts('manifest.json')) as WholeManifest;
  const { congress, districts } = await readCensusDistricts(path);
  const { next } = manifest;
  const tables =
    congress === manifest.congress ? manifest.tables : congress === next?.congress ? next.tables : null;
  if (!tables?.zips)
    throw new Error(`its lines are those of congress ${congress}, and manifest.json has no ZIP codes for it`);
  const ends = endsOf(readChecked(tables.zips, texts));
  const drawn = compileBoundaries(districts, ends, faults);
  if (faults.lines.length) return null;
  const files = drawn.map(([name, bytes]): [string, Uint8Array] => [`${congress}/boundaries/${name}`, bytes]);
  const [file, index] = files.at(-1)!;
  tables.boundaries = {
    file,
    crc: crc32(index),
    bytes: index.length,
    asOf,
    validUntil: ends.map(([instant]) => instant).sort()[0]!,
  };
  const others = [manifest.tables, next?.tables ?? {}]
    .flatMap((some) => Object.values(some) as Entry[])
    .filter((entry) => entry !== tables.boundaries);
  const kept = others.flatMap((entry): Tables['files'] =>
    entry === manifest.tables.boundaries || entry === next?.tables.boundaries
      ? readBoundaryFiles(entry, texts).files
      : [[entry.file, bytesOf(readChecked(entry, texts))]],
  );
  const { zips, members, offices } = manifest.tables;
  return {
    files: [...kept, ...files, ['manifest.json', bytesOf(JSON.stringify(manifest, null, 1) + '\n')]],
    counts: countTables(
      readZipTable(readChecked(zips, texts)),
      readMemberTable(readChecked(members, texts)),
      offices && readChecked(offices, texts),
    ),
  };
}
