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

/** Decodes UTF-8. Throws, with the line, if it is something else: a name would be published with a "\ufffd" in it. */
function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = new TextDecoder().decode(bytes).split('\ufffd')[0]!.split('\n').length;
    throw new Error(`${path}:${line} is not in UTF-8. Save the file in that encoding, or get it again.`);
  }
}

/** The text of a file. Throws, with what to do, if it is missing or cannot be read. */
export function readInput(folder: string, file: string, advice: string): string {
  checkPresent(folder, [file], advice);
  return decode(join(folder, file), readFileSync(join(folder, file)));
}

/** The text of a file that may be missing. Throws if something else has its name. */
export const readIfThere = (folder: string, file: string, advice: string): string | null =>
  existsSync(join(folder, file)) ? readInput(folder, file, advice) : null;
