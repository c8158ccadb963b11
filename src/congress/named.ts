// A directory at an address of its own: it may be renewed without this module, so it may be old, half done, or somebody
// else's, and has to hold a good deal before anything in it is believed. Code on demand: it imports nothing.
import type { BUILT } from './built.ts';
import type { Directory, Manifest } from './directory.ts';
import type { MemberTable } from './member-table.ts';
import type { Reader, Take } from './read.ts';
import type { ZipTable } from './zip-table.ts';

/** More than any file of a directory will ever need. */
const BYTES = 1 << 20;

const FILE = /^(\w+\/)*[\w-]+\.txt$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The House has 435 seats of states, and six more of delegates and the resident commissioner. Source: 2 U.S.C. 2a, 25a;
 * 48 U.S.C. 891, 1711, 1731, 1751.
 */
const HOUSE = 441;
const SENATE = 100;

/** Milliseconds: long enough for a slow phone, and then there is still time for the tables beside the module. */
const PATIENCE = 5000;

/** Milliseconds: through one lookup and the choice after it, all answers come from one directory. */
const PASSED_OVER = 60_000;

/** The bytes of an answer; rejects one that does not end. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > BYTES) {
      void reader.cancel();
      throw new Error(`${response.url} is longer than ${BYTES} bytes`);
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The instant at which a congress begins: noon in Washington on January 3 of an odd year (20th Amendment). */
const begins = (congress: number) => Date.UTC(1787 + 2 * congress, 0, 3, 17);

/** The entries that are read; whatever else a manifest may name is not. */
const entriesOf = ({ zips, members, boundaries, offices, centres }: Partial<Manifest['tables']>) => [
  zips,
  members,
  boundaries,
  offices,
  centres,
];

/**
 * Throws, with the reason, where a manifest is not that of a directory that may stand in the place of the module's own.
 *
 * @param built what the module's own directory is
 * @param now milliseconds since 1970
 */
export function checkManifest({ congress, tables, next }: Manifest, built: typeof BUILT, now: number): void {
  const { zips, members } = tables;
  for (const entry of [...entriesOf(tables), ...entriesOf(next?.tables ?? {})]) {
    if (!entry) continue;
    const { file, asOf } = entry;
    if (!FILE.test(file)) throw new Error(`it names the file "${file}", which is not below it`);
    if (!DAY.test(asOf)) throw new Error(`${file} is of "${asOf}", which is no day`);
  }
  if (Date.parse(members.validUntil) !== begins(congress + 1))
    throw new Error(`congress ${congress} does not end at ${members.validUntil}`);
  if (next && next.congress !== congress + 1)
    throw new Error(`congress ${next.congress} does not follow ${congress}`);
  if (!built) return;
  if (congress > built.congress) {
    if (now < begins(congress)) throw new Error(`congress ${congress} has not begun`);
  } else if (congress < built.congress || members.asOf < built.members || zips.asOf < built.zips)
    throw new Error(
      `it is of ${members.asOf} (congress ${congress}), and the tables beside the module are newer`,
    );
}

/** Throws, with the reason, where tables do not hold every seat, each as the format wants it, and the same districts. */
function checkTables({ members, zips }: { members: MemberTable; zips: ZipTable }): void {
  const house = new Set<string>();
  const senate = new Set<string>();
  for (const state of members.states) {
    const before = senate.size;
    for (const { id, senate: inSenate } of members.seatsOf(state)) {
      const seats = inSenate ? senate : house;
      if (seats.has(id)) throw new Error(`${id} stands twice in the member table`);
      seats.add(id);
    }
    if (![0, 2].includes(senate.size - before)) throw new Error(`${state} has not two senators`);
  }
  if (house.size !== HOUSE || senate.size !== SENATE)
    throw new Error(`it has ${house.size} and ${senate.size} seats, not ${HOUSE} and ${SENATE}`);
  const districts = zips.districts();
  for (const district of house)
    if (!districts.delete(district)) throw new Error(`no ZIP code lies in ${district}`);
  for (const district of districts) throw new Error(`a ZIP code lies in ${district}, which has no seat`);
}

/** Until when the tables beside the module answer for an address whose own cannot be used, milliseconds since 1970. */
const passedOver = new Map<string, number>();

/**
 * The directory at an address. Where it does not arrive whole, or is not as good as the module's own, that one answers, and
 * `warn` is told why. What it needs of the module comes as arguments.
 *
 * @param url absolute
 * @param once reads once for everybody who asks
 * @param loadHome the module's own directory; rejects where that does not arrive either
 */
export async function loadNamed(
  url: string,
  built: typeof BUILT,
  once: (url: string, read: () => Promise<Directory>) => Promise<Directory>,
  readerOf: (folder: string, patience: number, take: Take) => Reader,
  readDirectory: (open: () => Reader, check: (manifest: Manifest) => void) => Promise<Directory>,
  loadHome: () => Promise<Directory>,
  warn: (why: unknown) => void,
): Promise<Directory> {
  if (Date.now() < passedOver.get(url)!) return loadHome();
  try {
    return await once(url, async () => {
      const directory = await readDirectory(
        () => readerOf(url, PATIENCE, bytesOf),
        (manifest) => checkManifest(manifest, built, Date.now()),
      );
      checkTables(directory);
      return directory;
    });
  } catch (error) {
    warn(error);
  }
  const directory = await loadHome();
  passedOver.set(url, Date.now() + PASSED_OVER);
  return directory;
}
