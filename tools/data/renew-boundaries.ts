// Renews the boundaries alone, from a cartographic file of the Census Bureau: of this congress, or ahead of the next one.
import { basename, dirname } from 'node:path';
import { congressBegins } from '../../src/congress/calendar.ts';
import { crc32 } from '../../src/lib/crc32.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readBoundaryFiles, type TextOf } from './boundaries/boundary-files.ts';
import { compileBoundaries } from './boundaries/compile-boundaries.ts';
import { readCensusDistricts } from './boundaries/census.ts';
import { checkAsOf, isDay } from './days.ts';
import { checkPresent } from './input.ts';
import type { Faults } from './faults.ts';
import { PLACES } from './house-districts.ts';
import { bytesOf } from './output.ts';
import { readChecked, readManifest, type Entry } from './read-tables.ts';
import { countTables } from './table-counts.ts';
import type { Tables } from './tables.ts';

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
  checkPresent(
    dirname(path),
    [basename(path)],
    'It has to be a file of the Census Bureau, a zip or GeoJSON.',
  );
  if (!texts) throw new Error('there are no tables whose boundaries could be renewed');
  checkAsOf(asOf, faults);
  const manifest = readManifest(texts);
  const { congress, districts } = await readCensusDistricts(path);
  const { next } = manifest;
  const tables =
    congress === manifest.congress ? manifest.tables : congress === next?.congress ? next.tables : null;
  if (!tables?.zips)
    throw new Error(`its lines are those of congress ${congress}, and manifest.json has no ZIP codes for it`);
  const earliest = new Date(congressBegins(congress - 1)).toISOString().slice(0, 10);
  if (isDay(asOf) && asOf < earliest)
    faults.add(
      '--as-of',
      `"${asOf}" is before anybody knew the lines of congress ${congress}: is it the right year?`,
    );
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
