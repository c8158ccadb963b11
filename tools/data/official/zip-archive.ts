import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';

/** Several times what the largest of the archives holds. A small archive can unpack to more than a disk holds. */
const MOST_UNPACKED = 2_000_000_000;

/** Downloads end with .part until they have been checked. */
const nameOf = (path: string) => basename(path, '.part');

const opened = (path: string) =>
  openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw new Error(`${nameOf(path)}: ${(error as Error).message}`);
  });

/**
 * Streams a file from a zip archive. Throws, at the end at the latest, if the archive is damaged.
 *
 * @param name all files, if it is null
 * @param most how many bytes it may unpack to
 */
export async function* readMember(
  path: string,
  name: string | null,
  most = MOST_UNPACKED,
): AsyncGenerator<Uint8Array, void> {
  const file = nameOf(path);
  const archive = await opened(path);
  try {
    let found = false;
    let length = 0;
    for await (const entry of archive.eachEntry()) {
      if (name !== null && entry.fileName !== name) continue;
      found = true;
      if (entry.fileName.endsWith('/')) continue;
      let crc = 0;
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        crc = crc32(chunk as Uint8Array, crc);
        length += (chunk as Uint8Array).length;
        if (length > most) throw new Error(`${file}: it unpacks to more than ${most} bytes`);
        yield chunk as Uint8Array;
      }
      if (crc !== entry.crc32) throw new Error(`${file}: ${entry.fileName} in it is damaged (checksum)`);
      if (name !== null) return;
    }
    if (!found) throw new Error(`${file}: it does not contain ${name ?? 'any file'}`);
  } finally {
    archive.close();
  }
}

/** The paths of the files in a zip archive. */
export async function membersOf(path: string): Promise<string[]> {
  const archive = await opened(path);
  const names: string[] = [];
  try {
    for await (const { fileName } of archive.eachEntry()) names.push(fileName);
  } finally {
    archive.close();
  }
  return names;
}

/** Reads all of a zip archive. Throws if anything in it is damaged. */
export async function checkZip(path: string, most?: number): Promise<void> {
  const members = readMember(path, null, most);
  while (!(await members.next()).done);
}
