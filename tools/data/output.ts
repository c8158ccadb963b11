import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files to write, by their path in a directory. */
export type Files = [name: string, bytes: Uint8Array][];

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Writes files below a folder without ever leaving a half-written one in place of a good one: all are written under
 * temporary names, and then renamed. The last in the list, the manifest that names the others, is renamed last.
 */
export function replaceFiles(folder: string, files: Files): void {
  const fresh = (name: string) => join(folder, `${name}.new`);
  let current = '';
  try {
    for (const [name, bytes] of files) {
      current = fresh(name);
      mkdirSync(dirname(current), { recursive: true });
      writeFileSync(current, bytes, { flush: true });
    }
    for (const [name] of files) {
      current = join(folder, name);
      renameSync(fresh(name), current);
    }
  } catch (error) {
    // for example a full disk: the temporary files must not be published with the folder
    for (const [name] of files) rmSync(fresh(name), { recursive: true, force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(
      `${current} cannot be written (${code}). ${folder} has to be a folder that you may write to, with room on its disk.`,
      { cause: error },
    );
  }
}
