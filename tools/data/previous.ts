import type { Manifest, TableEntry } from '../../src/congress/manifest.ts';
import type { TextOf } from './boundaries/boundary-files.ts';
import { bytesOf, type Files } from './output.ts';
import { publishedName } from './published-files.ts';
import { readChecked } from './read-tables.ts';

const NAMES = ['zips', 'members'] as const;
type Name = (typeof NAMES)[number];

type Previous = Manifest['previous'];

/** Undefined where there is nothing in it. */
const filled = (previous: Previous): Previous =>
  previous && Object.keys(previous).length ? previous : undefined;

/**
 * The tables that those of a manifest take the place of, for cards that find one of these missing or damaged: half way through an
 * upload, or behind a cache. Undefined if there are none of the same congress.
 *
 * @param before the manifest that this one replaces; null if there is none
 */
export function previousOf({ congress, tables }: Manifest, before: Manifest | null): Previous {
  if (before?.congress !== congress) return undefined;
  const entries = NAMES.flatMap((name) => {
    // where a table stays, so does the one before it
    const entry =
      before.tables[name].crc === tables[name].crc ? before.previous?.[name] : before.tables[name];
    return entry ? [[name, entry] as const] : [];
  });
  return filled(Object.fromEntries(entries));
}

export function manifestOf(textOf: TextOf | null): Manifest | null {
  try {
    return textOf && (JSON.parse(textOf('manifest.json')) as Manifest);
  } catch {
    return null;
  }
}

/** The text of a table, wherever it still lies as it was. */
function textAt(places: TextOf[], files: string[], crc: string): string | null {
  for (const place of places)
    for (const file of files)
      try {
        return readChecked({ file, crc }, place);
      } catch {
        // edited, or not there: it may lie elsewhere
      }
  return null;
}

/** The last table before the present one whose text is still there, under the name that a published table has. */
function lastKept(
  name: Name,
  { congress, tables }: Manifest,
  places: TextOf[],
): { entry: TableEntry; bytes: Uint8Array } | null {
  const { crc, asOf } = tables[name];
  const manifests = places.flatMap((place) => manifestOf(place) ?? []);
  const earlier = manifests
    .filter((manifest) => manifest.congress === congress)
    .flatMap((manifest) => [manifest.tables[name], manifest.previous?.[name] ?? []].flat())
    .filter((entry) => entry.crc !== crc && entry.asOf <= asOf);
  for (const entry of earlier) {
    const file = publishedName(congress, name, entry.crc);
    const text = textAt(places, [entry.file, file, `${congress}/${name}.txt`], entry.crc);
    if (text !== null) return { entry: { ...entry, file }, bytes: bytesOf(text) };
  }
  return null;
}

/**
 * The files of a directory, with the previous tables beside them, and named in their manifest, which is the last of them. Beside
 * them, because a table under a plain name is overwritten by the one that follows.
 *
 * @param places where earlier tables may lie: the directory that these files replace, and others
 */
export function withPrevious(files: Files, places: (TextOf | null)[]): Files {
  const there = places.filter((place) => place !== null);
  const [name, bytes] = files.at(-1)!;
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  // what is not there any more may still be in a cache
  const previous: Previous = { ...previousOf(manifest, manifestOf(places[0] ?? null)) };
  const kept: Files = [];
  for (const table of NAMES) {
    const last = lastKept(table, manifest, there);
    if (!last) continue;
    previous[table] = last.entry;
    kept.push([last.entry.file, last.bytes]);
  }
  // undefined is left out
  manifest.previous = filled(previous);
  return [...kept, ...files.slice(0, -1), [name, bytesOf(JSON.stringify(manifest, null, 1) + '\n')]];
}

/** The previous tables that a directory has itself, under the names that published ones have. */
export function ownPrevious(
  { congress, previous }: Manifest,
  textOf: TextOf,
): { previous: Previous; files: Files } {
  const kept = NAMES.flatMap((name) => {
    const entry = previous?.[name];
    const text = entry ? textAt([textOf], [entry.file], entry.crc) : null;
    if (!entry || text === null) return [];
    return [{ name, text, entry: { ...entry, file: publishedName(congress, name, entry.crc) } }];
  });
  return {
    previous: filled(Object.fromEntries(kept.map(({ name, entry }) => [name, entry]))),
    files: kept.map(({ text, entry }) => [entry.file, bytesOf(text)]),
  };
}
