import type { Manifest } from '../../src/congress/manifest.ts';
import type { TextOf } from './boundaries/boundary-files.ts';

const NAMES = ['zips', 'members'] as const;

/**
 * The tables that those of a manifest take the place of, for cards that find one of these missing or damaged: half way through an
 * upload, or behind a cache. Undefined if there are none of the same congress.
 *
 * @param before the manifest that this one replaces; null if there is none
 */
export function previousOf({ congress, tables }: Manifest, before: Manifest | null): Manifest['previous'] {
  if (before?.congress !== congress) return undefined;
  const entries = NAMES.flatMap((name) => {
    // where a table stays, so does the one before it
    const entry =
      before.tables[name].crc === tables[name].crc ? before.previous?.[name] : before.tables[name];
    return entry ? [[name, entry] as const] : [];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function manifestOf(textOf: TextOf | null): Manifest | null {
  try {
    return textOf && (JSON.parse(textOf('manifest.json')) as Manifest);
  } catch {
    return null;
  }
}

/**
 * The files of a directory, with the previous tables in their manifest, which is the last of them.
 *
 * @param before the directory that they replace
 */
export function withPrevious(
  files: [name: string, bytes: Uint8Array][],
  before: TextOf | null,
): [name: string, bytes: Uint8Array][] {
  const [name, bytes] = files.at(-1)!;
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  // undefined is left out
  manifest.previous = previousOf(manifest, manifestOf(before));
  return [...files.slice(0, -1), [name, new TextEncoder().encode(JSON.stringify(manifest, null, 1) + '\n')]];
}
