/** Reads one file of a directory by its name; rejects where it does not arrive. `cache` as in `fetch`. */
export type Reader = (file: string, cache?: RequestCache) => Promise<Uint8Array>;

// Longer than a slow phone takes for 40 KB, shorter than anybody waits without a word.
const PATIENCE = 9000;

interface NodeModules {
  'node:fs': { promises: { readFile(file: URL): Promise<Uint8Array> } };
  'node:url': { pathToFileURL(path: string): URL };
}

// undefined in a browser
const nodeModule = (
  globalThis as {
    process?: { getBuiltinModule?<Name extends keyof NodeModules>(name: Name): NodeModules[Name] };
  }
).process?.getBuiltinModule;

/** The address of a directory folder, absolute: relative ones count from the page, in Node from the working folder. */
export function directoryUrl(address: string): string {
  const base = globalThis.document?.baseURI ?? nodeModule?.('node:url').pathToFileURL('./');
  return new URL(address.replace(/\/*$/, '/'), base).href;
}

/**
 * The address of a file beside the module.
 *
 * @param module `import.meta.url`. By hand: bundlers take `new URL('data/', import.meta.url)` for a file to inline. A query may hold slashes.
 */
export const besideModule = (module: string, file: string): string =>
  module.split(/[?#]/)[0]!.replace(/[^/]*$/, file);

/** What a file's address answers, asked for without cookies and without saying who asks; rejects where that is no file. */
export async function get(
  url: string,
  options?: RequestInit,
  signal = AbortSignal.timeout(PATIENCE),
): Promise<Response> {
  const response = await fetch(url, {
    ...options,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}

/** How the bytes of an answer are taken. */
export type Take = (response: Response) => Promise<Uint8Array>;

/**
 * A reader of the files below an absolute address, for one load: all of it has one deadline. In Node, `file:` addresses are
 * read from disk.
 */
export function readerOf(
  folder: string,
  patience = PATIENCE,
  take: Take = async (response) => new Uint8Array(await response.arrayBuffer()),
): Reader {
  const signal = AbortSignal.timeout(patience);
  return async (file, cache = 'default') => {
    if (nodeModule && folder.startsWith('file:'))
      return nodeModule('node:fs').promises.readFile(new URL(file.split('?')[0]!, folder));
    return take(await get(folder + file, { cache }, signal));
  };
}
