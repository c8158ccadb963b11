import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder without ever leaving a half-written one in place of a good one: all are written under
 * temporary names, and then renamed. The last in the list, the manifest that names the others, is renamed last.
 */
export function replaceFiles(folder: string, files: [name: string, bytes: Uint8Array][]): void {
  const fresh = (name: string) => join(folder, `${name}.new`);
  try {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(fresh(name)), { recursive: true });
      writeFileSync(fresh(name), bytes, { flush: true });
    }
  } catch (error) {
    // for example a full disk: the temporary files must not be published with the folder
    for (const [name] of files) rmSync(fresh(name), { recursive: true, force: true });
    throw error;
  }
  for (const [name] of files) renameSync(fresh(name), join(folder, name));
}
