/** Longer than a slow phone takes for 40 KB, shorter than a visitor waits without a word. */
export const FETCH_TIMEOUT_MS = 9000;

/**
 * The address of a file beside the module.
 *
 * Made by hand: bundlers take `new URL('data/', import.meta.url)` for a file to inline.
 *
 * @param module `import.meta.url`, whose query may hold slashes
 */
export const urlBesideModule = (module: string, file: string): string =>
  module.split(/[?#]/)[0]!.replace(/[^/]*$/, file);

/** Fetches a file without cookies and without a referrer. Rejects where it does not arrive in time or is not there. */
export async function fetchFile(
  url: string,
  options?: RequestInit,
  signal = AbortSignal.timeout(FETCH_TIMEOUT_MS),
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
