// Input files: a missing one is told in a sentence, with what to do.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const isFile = (path: string): boolean => !!statSync(path, { throwIfNoEntry: false })?.isFile();

/** Throws, with the names of those that are missing, unless a folder has all these files. */
export function checkPresent(folder: string, files: readonly string[], advice: string): void {
  const missing = files.filter((file) => !isFile(join(folder, file)));
  if (missing.length) throw new Error(`the folder ${folder} does not have ${missing.join(', ')}. ${advice}`);
}

/** The text of a file. Throws, with what to do, if it is missing. */
export function readInput(folder: string, file: string, advice: string): string {
  checkPresent(folder, [file], advice);
  return readFileSync(join(folder, file), 'utf8');
}
