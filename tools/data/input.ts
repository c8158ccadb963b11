// Input files: a missing one is told in a sentence, with what to do.
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Does something with a file. Throws, with its path, if the system does not allow that. */
function allowed<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(`${path} cannot be read (${code}). May you read it?`, { cause: error });
  }
}

export const isFile = (path: string): boolean =>
  allowed(path, () => !!statSync(path, { throwIfNoEntry: false })?.isFile());

/** Throws, with the names of those that are missing, unless a folder has all these files. */
export function checkPresent(folder: string, files: readonly string[], advice: string): void {
  const missing = files.filter((file) => !isFile(join(folder, file)));
  if (missing.length) throw new Error(`the folder ${folder} does not have ${missing.join(', ')}. ${advice}`);
  for (const file of files) allowed(join(folder, file), () => accessSync(join(folder, file), constants.R_OK));
}

/** The text of a file. Throws, with what to do, if it is missing or cannot be read. */
export function readInput(folder: string, file: string, advice: string): string {
  checkPresent(folder, [file], advice);
  return readFileSync(join(folder, file), 'utf8');
}

/** The text of a file that may be missing. Throws if something else has its name. */
export const readIfThere = (folder: string, file: string, advice: string): string | null =>
  existsSync(join(folder, file)) ? readInput(folder, file, advice) : null;
