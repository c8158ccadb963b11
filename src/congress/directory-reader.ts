import { FETCH_TIMEOUT_MS, fetchFile, readLimited, type FileOptions } from '../lib/fetch-file.ts';

/**
 * Reads one file of a directory by its name; rejects if it cannot be read. A text instead of bytes is a part of the build, so that
 * nothing can have damaged it on the way.
 */
export type Reader = (file: string, options?: FileOptions) => Promise<Uint8Array | string>;

interface NodeModules {
  'node:fs': { promises: { readFile(file: URL): Promise<Uint8Array> } };
  'node:url': { pathToFileURL(path: string): URL };
}

/** Loads a module of Node.js; undefined in a browser. */
const nodeModule = (
  globalThis as {
    process?: { getBuiltinModule?<Name extends keyof NodeModules>(name: Name): NodeModules[Name] };
  }
).process?.getBuiltinModule;

/** The absolute address of a directory folder. A relative one is resolved against the page, in Node against the working directory. */
export function directoryUrl(address: string): string {
  const base = globalThis.document?.baseURI ?? nodeModule?.('node:url').pathToFileURL('./');
  return new URL(address.replace(/(?<!\/)\/*$/, '/'), base).href;
}

/** More than any file of a directory will ever need. */
export const MAX_FILE_BYTES: number = 1 << 20;

/**
 * A reader of the files below an absolute address. All files that it reads share one timeout, so make a new one for each
 * load. In Node, `file:` addresses are read from disk.
 */
export function readerOf(folder: string, timeout = FETCH_TIMEOUT_MS): Reader {
  const signal = AbortSignal.timeout(timeout);
  return async (file, options) => {
    if (nodeModule && folder.startsWith('file:'))
      return nodeModule('node:fs').promises.readFile(new URL(file.split('?')[0]!, folder));
    return readLimited(await fetchFile(folder + file, options, signal), MAX_FILE_BYTES);
  };
}
