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

/** A reader of the files below an absolute address, for one load: all of it has one deadline. In Node, `file:` addresses are read from disk. */
export function readerOf(folder: string): Reader {
  const signal = AbortSignal.timeout(PATIENCE);
  return async (file, cache = 'default') => {
    if (nodeModule && folder.startsWith('file:'))
      return nodeModule('node:fs').promises.readFile(new URL(file.split('?')[0]!, folder));
    const response = await fetch(folder + file, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) throw new Error(`${file} answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
