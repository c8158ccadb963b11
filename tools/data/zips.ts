import type { Faults } from './faults.ts';
import { FILES } from './source-files.ts';
import { DISTRICTS, districtId } from './house-districts.ts';
import type { ZipRow } from './sources.ts';

/** A ZIP code's districts, likeliest first, and those that only a less exact source gives. */
export interface ZipRecord {
  zip: number;
  districts: string[];
  alsoPossible: string[];
}

/** The rows of the ZIP source in ascending order. Errors go to `faults`. */
export function compileZips(rows: ZipRow[], faults: Faults, file: string = FILES.zips): ZipRecord[] {
  const seen = new Set<string>();
  const covered = new Set<string>();
  const records = rows.map((row) => {
    const where = row.where ?? `${file}:${row.line}`;
    const read = (list: string): string[] =>
      list.split(' ').flatMap((text) => {
        if (!text) return [];
        const [, place, number] = /^([A-Z]{2})-(\d+)$/.exec(text) ?? [];
        const id = place ? districtId(place, +number!) : text;
        if (!DISTRICTS.has(id)) faults.add(where, `${row.zip} is in ${text}, which is not a district`);
        return [id];
      });
    if (!/^\d{5}$/.test(row.zip)) faults.add(where, `"${row.zip}" is not a ZIP code`);
    if (seen.has(row.zip)) faults.add(where, `${row.zip} is listed twice`);
    seen.add(row.zip);
    const districts = read(row.districts);
    const also = read(row.also_possible);
    for (const id of districts) covered.add(id);
    if (!districts.length) faults.add(where, `${row.zip} is in no district`);
    if ([districts, also].some((ids) => new Set(ids).size < ids.length))
      faults.add(where, `${row.zip} names a district twice`);
    return { zip: +row.zip, districts, alsoPossible: also.filter((id) => !districts.includes(id)) };
  });
  for (const id of DISTRICTS) if (!covered.has(id)) faults.add(file, `no ZIP code is in ${id}`);
  return records.sort((a, b) => a.zip - b.zip);
}

/**
 * Returns a function that says whether a ZIP code may be in a state: by its row, or, if it has none, because the state has
 * other ZIP codes with the same first three digits.
 */
export function isZipIn(records: ZipRecord[]): (zip: string, state: string) => boolean {
  const own = new Map<number, Set<string>>();
  const prefixes = new Map<number, Set<string>>();
  for (const { zip, districts, alsoPossible } of records) {
    const states = new Set([...districts, ...alsoPossible].map((id) => id.slice(0, 2)));
    own.set(zip, states);
    const prefix = Math.floor(zip / 100);
    prefixes.set(prefix, new Set([...(prefixes.get(prefix) ?? []), ...states]));
  }
  return (zip, state) => (own.get(+zip) ?? prefixes.get(Math.floor(+zip / 100)))?.has(state) === true;
}

/** The state of each three-digit prefix, 000 to 999: the one with most of its ZIP codes, or null. */
export function prefixStates(records: ZipRecord[]): (string | null)[] {
  const counts = Array.from({ length: 1000 }, () => new Map<string, number>());
  for (const { zip, districts } of records) {
    const prefix = counts[Math.floor(zip / 100)]!;
    const state = districts[0]!.slice(0, 2);
    prefix.set(state, (prefix.get(state) ?? 0) + 1);
  }
  return counts.map((prefix) => [...prefix].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null);
}

/**
 * A prefix that does not say the state: 969 is shared by Guam, the Northern Marianas and three states with no one in
 * Congress, so the last two digits decide (see `src/congress/zip-code.ts`).
 */
export const SHARED_PREFIX = 969;
