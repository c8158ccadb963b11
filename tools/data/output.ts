import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder so that no half-written one ever stands in a good one's place: all are complete on disk
 * before the first takes its name, and the last of the list, which speaks of the others, takes it last.
 */
export function replaceFiles(folder: string, files: [name: string, bytes: Uint8Array][]): void {
  const fresh = (name: string) => join(folder, `${name}.new`);
  for (const [name, bytes] of files) {
    mkdirSync(dirname(fresh(name)), { recursive: true });
    writeFileSync(fresh(name), bytes, { flush: true });
  }
  for (const [name] of files) renameSync(fresh(name), join(folder, name));
}
