import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder so that no half-written one ever stands in a good one's place: all are complete on disk
 * before the first takes its name, and the last of the list, which speaks of the others, takes it last.
 */
export function replaceFiles(folder: string, files: [name: string, bytes: Uint8Array][]): void {
  const fresh = (name: string) => join(folder, `${name}.new`);
  try {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(fresh(name)), { recursive: true });
      writeFileSync(fresh(name), bytes, { flush: true });
    }
  } catch (error) {
    // a full disk, say: what is half written must not lie among the tables, which are published as a folder
    for (const [name] of files) rmSync(fresh(name), { recursive: true, force: true });
    throw error;
  }
  for (const [name] of files) renameSync(fresh(name), join(folder, name));
}
