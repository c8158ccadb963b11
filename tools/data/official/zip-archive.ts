import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';

/** Streams a file from a zip archive. Throws, at the end at the latest, if the archive is damaged. */
export async function* readMember(path: string, name: string | null): AsyncGenerator<Uint8Array, void> {
  // downloads end with .part until they have been checked
  const file = basename(path, '.part');
  const archive = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw new Error(`${file}: ${(error as Error).message}`);
  });
  try {
    let found = false;
    for await (const entry of archive.eachEntry()) {
      if (name !== null && entry.fileName !== name) continue;
      found = true;
      if (entry.fileName.endsWith('/')) continue;
      let crc = 0;
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        crc = crc32(chunk as Uint8Array, crc);
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

/** Reads all of a zip archive. Throws if anything in it is damaged. */
export async function checkZip(path: string): Promise<void> {
  const members = readMember(path, null);
  while (!(await members.next()).done);
}
