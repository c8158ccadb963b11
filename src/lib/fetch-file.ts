/** Longer than a slow phone needs for 40 KB, but short enough that a visitor still waits. */
export const FETCH_TIMEOUT_MS = 9000;

/** The path of a file that lies in the same folder as another one. */
export const besideFile = (other: string, file: string): string =>
  other.slice(0, other.lastIndexOf('/') + 1) + file;

/**
 * The address of a file beside the module.
 *
 * It does not use `new URL('data/', import.meta.url)`, because bundlers inline such files.
 *
 * @param module `import.meta.url`, whose query may hold slashes
 */
export const urlBesideModule = (module: string, file: string): string =>
  besideFile(module.split(/[?#]/)[0]!, file);

/** Fetches a file without cookies and without a referrer. Rejects on a timeout and on an error status. */
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

/** The bytes of a response. If they are more than a number, it stops reading and rejects. */
export async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new Error(`${response.url} is longer than ${maxBytes} bytes`);
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
